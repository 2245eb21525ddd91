import { handlers } from '@/lib/platform/auth/next-auth';

export const { GET, POST } = handlers;
