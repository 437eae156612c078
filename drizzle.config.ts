import { defineConfig } from 'drizzle-kit'

// Migrations are named and forward only: `npx drizzle-kit generate --name what_changes`, never edited once landed.
export default defineConfig({ dialect: 'sqlite', schema: './src/store/schema.ts', out: './migrations' })
