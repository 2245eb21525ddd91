import 'server-only';
import { tokenBerlaku } from '@/lib/akun/token/reads';
import { brankas, konteks } from '@/lib/platform/brankas';
import { sekarang } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { JenisToken } from '@/lib/platform/db/generated/enums';
import { env, modeDemo } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { type HasilKirim, kirimSmtp } from '@/lib/platform/smtp';
import { cobaLagi, rahasiaTautan } from './rules';

/** Longer than any hand-over takes: a mail whose sender died is taken up by another after it. */
const SEWA_MENIT = 5;
const SEKALI_JALAN = 50;
const SEMUA_TAUTAN = Object.values(JenisToken);

interface SuratDiambil {
  id: string;
  kepada: string;
  perihal: string;
  isi_sandi: string | null;
  percobaan: number;
}

/**
 * Takes the next waiting mail for this server alone: rows that another server is just taking are
 * skipped, and the taken one is not due again before the lease is over.
 */
async function ambilBerikutnya(): Promise<SuratDiambil | undefined> {
  const kini = sekarang();
  const sewa = new Date(kini.getTime() + SEWA_MENIT * 60_000);
  const [surat] = await db().$queryRaw<SuratDiambil[]>`
    UPDATE surat_keluar SET coba_lagi_pada = ${sewa}, percobaan = percobaan + 1
    WHERE id = (
      SELECT id FROM surat_keluar
      WHERE status = 'MENUNGGU' AND coba_lagi_pada <= ${kini}
      ORDER BY coba_lagi_pada, id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    RETURNING id, kepada, perihal, isi_sandi, percobaan`;
  return surat;
}

async function serahkan(url: string, surat: SuratDiambil): Promise<HasilKirim> {
  if (surat.isi_sandi === null) return { ok: false, tetap: true, kode: 'TANPA_ISI' };
  let isi: string;
  try {
    isi = brankas().bukaSandi(surat.isi_sandi, konteks('surat_keluar', 'isi_sandi', surat.id));
  } catch {
    return { ok: false, tetap: true, kode: 'ISI_TIDAK_TERBUKA' };
  }
  // It may have waited long, or its link was handed over otherwise: a link that opens nothing only confuses.
  const rahasia = rahasiaTautan(isi);
  if (rahasia !== null && (await tokenBerlaku(rahasia, SEMUA_TAUTAN)) === null) {
    return { ok: false, tetap: true, kode: 'TAUTAN_LEWAT' };
  }
  const ranah = new URL(env().SINERGI_ALAMAT).hostname;
  // The same id at every attempt lets the recipient's server notice a repetition.
  return kirimSmtp(url, { ...surat, isi, idPesan: `<${surat.id}@${ranah}>` });
}

async function catatHasil(surat: SuratDiambil, hasil: HasilKirim): Promise<void> {
  const kini = sekarang();
  if (hasil.ok) {
    await db().suratKeluar.update({
      where: { id: surat.id },
      // One-time links and personal data are not kept longer than needed; the demo shows its mails.
      data: {
        status: 'TERKIRIM',
        terkirimPada: kini,
        galat: null,
        ...(modeDemo() ? {} : { isiSandi: null }),
      },
      select: { id: true },
    });
    return;
  }
  const lagi = hasil.tetap ? null : cobaLagi(surat.percobaan, kini);
  await db().suratKeluar.update({
    where: { id: surat.id },
    data: {
      galat: hasil.kode,
      ...(lagi ? { cobaLagiPada: lagi } : { status: 'GAGAL', isiSandi: null }),
    },
    select: { id: true },
  });
  log.warn(
    { surat: surat.id, percobaan: surat.percobaan, kode: hasil.kode },
    'surat belum terkirim',
  );
}

/**
 * The demo counts mails as delivered to the development mailbox: all of them without a mail server, and
 * always those of the invented accounts, whose domain exists nowhere (RFC 2606).
 */
async function antarKeKotakSurat(semua: boolean): Promise<number> {
  const { count } = await db().suratKeluar.updateMany({
    where: { status: 'MENUNGGU', ...(semua ? {} : { kepada: { endsWith: '.test' } }) },
    data: { status: 'TERKIRIM', terkirimPada: sekarang() },
  });
  return count;
}

/**
 * Sends what waits in the outbox, at most fifty mails. Several servers may run it at once. Without
 * `SMTP_URL` the mails wait in production.
 *
 * @param boleh asked before each mail: false stops, for shutdown
 * @returns how many were handed over
 */
export async function kirimAntrean(boleh: () => boolean = () => true): Promise<number> {
  const { SMTP_URL } = env();
  if (modeDemo()) await antarKeKotakSurat(!SMTP_URL);
  if (!SMTP_URL) return 0;
  let terkirim = 0;
  for (let ke = 0; ke < SEKALI_JALAN && boleh(); ke += 1) {
    const surat = await ambilBerikutnya();
    if (!surat) break;
    const hasil = await serahkan(SMTP_URL, surat);
    await catatHasil(surat, hasil);
    if (hasil.ok) terkirim += 1;
    // A server that does not answer would only keep each of the others waiting in turn.
    else if (!hasil.tetap) break;
  }
  return terkirim;
}
