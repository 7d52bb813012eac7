import { config } from 'zod';

// zod would compile its checks with `new Function`, which the page's policy forbids.
config({ jitless: true });
