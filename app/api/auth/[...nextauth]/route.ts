import { answerAuthCall } from '@/auth/answer-auth-call'

export { answerAuthCall as GET, answerAuthCall as POST }
