export * from './banks';
export * from './sessions';
export * from './study';
export * from './users';
