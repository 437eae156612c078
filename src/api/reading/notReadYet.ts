import { refused } from '../reply.ts'

/** What is answered to whatever needs the file read to the end. */
export const notReadYet = refused('The police file has not been read to the end. Wait, or ask to continue reading.')
