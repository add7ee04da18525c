import { timestamp } from 'drizzle-orm/pg-core';

/** An instant, stored in UTC, read and written as `Date`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });
