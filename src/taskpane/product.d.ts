/** Put in by the build from package.json. */
declare const PRODUCT_VERSION: string;
