import { z } from "zod";

// The page's content security policy forbids eval; without this zod would try it once and the browser would log an error.
z.config({ jitless: true });
