export declare const root: string;
export declare function say(text: string): void;
export declare function ensureBuilt(): void;
export declare function ensureChromium(): string;
export declare function main(action: () => Promise<void>): Promise<void>;
