import 'server-only';
import { createTransport, type Transporter } from 'mailer';
import { env } from './env';

/** How a hand-over to the mail server ended. */
export type HasilKirim =
  | { ok: true }
  /** `tetap`: trying again cannot help, such as an address that does not exist. */
  | { ok: false; tetap: boolean; kode: string };

let pengangkut: Transporter | undefined;

function ambil(url: string): Transporter {
  pengangkut ??= createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // A mail is text of our own: nothing in it may make the server read files or fetch addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return pengangkut;
}

interface GalatSmtp {
  code?: string;
  responseCode?: number;
}

/**
 * Hands one plain-text mail to the SMTP server of the configuration. Never throws for a fault of the
 * server; the code holds no address.
 */
export async function kirimSmtp(
  url: string,
  surat: { kepada: string; perihal: string; isi: string; idPesan: string },
): Promise<HasilKirim> {
  try {
    await ambil(url).sendMail({
      from: env().SURAT_DARI,
      to: { name: '', address: surat.kepada },
      subject: surat.perihal,
      text: surat.isi,
      messageId: surat.idPesan,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return { ok: true };
  } catch (galat) {
    const { code = 'EGALAT', responseCode } = galat as GalatSmtp;
    const tetap = code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
    return { ok: false, tetap, kode: responseCode ? `${code} ${responseCode}` : code };
  }
}

/** Closes the connection and forgets the server; for shutdown and tests. */
export function tutupSmtp(): void {
  pengangkut?.close();
  pengangkut = undefined;
}
