import { createTransport } from 'nodemailer';
import type { Language } from '../i18n/texts.ts';
import { mailTexts } from './mail.texts.ts';

export interface Smtp {
  /** `smtps://user:password@host:465`, or `smtp://…:587` with STARTTLS. */
  readonly url: string;
  readonly from: string;
}

/** What a mail says: that there is something new, or in the morning that something is for the day. Neither says what. */
type Mail = 'news' | 'digest';

/** Hands one mail to the server; throws when it does not take it. */
export type Send = (address: string, language: Language, mail: Mail) => Promise<void>;

/** The server: it takes mail, or is asked whether it would. */
export interface MailServer {
  readonly send: Send;
  /** Connects and signs in, sends nothing; throws when the server does not take it. */
  readonly verify: () => Promise<void>;
}

const isLoopback = (host: string): boolean => ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(host);

/** How long the server may take, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

/**
 * Sends by one SMTP server. Off this machine only over TLS, from the first byte (`smtps`) or before anything else is said
 * (STARTTLS). The mail says that there is something, in the worker's language, and nothing besides.
 */
export function openSmtp({ url, from }: Smtp): MailServer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isLoopback(hostname),
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    ...patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const send: Send = async (address, language, mail) => {
    const t = mailTexts(language);
    await transport.sendMail({
      from,
      to: address,
      subject: t(`${mail}.subject`),
      text: `${t(`${mail}.text`)}\n\n${t('foot')}\n`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
  const verify = async () => {
    await transport.verify();
  };
  return { send, verify };
}
