import { simpanBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import { versiDraf } from '@/lib/draf/versi/reads';
import type { IsianPendirian } from '@/lib/pendirian/isian/schema';
import { mulaiPendirian, simpanLangkahMulai } from '@/lib/pendirian/mulai/commands';
import { bacaDrafMulai } from '@/lib/pendirian/mulai/reads';
import { konfirmasiPendiri } from '@/lib/pendirian/pendiri/commands';
import { buatTautan } from '@/lib/pendirian/undangan/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import { brankas, konteks } from '@/lib/platform/brankas';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { type Acak, pilihSatu, uuidAcak } from './acak';
import { hakDemo, type Jalankan } from './jalan-pendirian';
import { pastikan } from './jalan-permohonan';

/** The first part of a founding: it is begun, and its founders come by a link. */

const PEKERJAAN = ['Pedagang', 'Wiraswasta', 'Penjahit', 'Perajin', 'Juru masak'] as const;

/** Steps of the form that begins a founding, as the text of their fields. */
export function langkahMulaiDari(isi: IsianPendirian) {
  const { ragam, jenis, pola, koperasiId, kelurahanKode, alamat, wilayahKerja, nama } = isi;
  return {
    bentuk: { ragam, jenis, pola, koperasiId: koperasiId ?? '' },
    wilayah: { kelurahanKode, alamat, wilayahKerja },
    nama: { nama: nama ?? '' },
    kegiatan: { tujuan: isi.tujuan, kegiatan: isi.kegiatan, sektorUsaha: String(isi.sektorUsaha) },
    simpanan: {
      simpananPokok: String(isi.simpananPokok),
      simpananWajib: String(isi.simpananWajib),
    },
  } as const;
}

/** Begins a founding. @returns its id, and the invitation of the initiator */
export async function mulaiDemo(
  tx: Tx,
  pemimpin: Pelaku,
  isian: IsianPendirian,
  draf: string,
): Promise<{ id: string; undanganId: string }> {
  const by = hakDemo(pemimpin, 'pendirian:mulai');
  for (const [langkah, isi] of Object.entries(langkahMulaiDari(isian))) {
    pastikan(
      await simpanLangkahMulai(tx, by, langkah as keyof ReturnType<typeof langkahMulaiDari>, {
        draf,
        versi: versiDraf(by, {}),
        perintah: 'simpan',
        isi,
      }),
      `langkah ${langkah} pendirian`,
    );
  }
  const dibaca = versiDraf(by, (await bacaDrafMulai(by, draf, tx))?.isi);
  const periksa = { draf, dibaca, konfirmasiPeringatan: false, diperiksa: [] };
  const { id, undanganId } = pastikan(
    await mulaiPendirian(tx, by, periksa),
    `pendirian ${isian.nama}`,
  );
  return { id, undanganId: undanganId ?? '' };
}

/** The secret of a link that was made. */
export async function tokenTautan(tx: Pick<Tx, 'undanganPendirian'>, id: string): Promise<string> {
  const { tokenSandi } = await tx.undanganPendirian.findUniqueOrThrow({
    where: { id },
    select: { tokenSandi: true },
  });
  return brankas().bukaSandi(tokenSandi ?? '', konteks('undangan_pendirian', 'token_sandi', id));
}

/** Makes a link. @returns its secret */
export async function tautanDemo(
  tx: Tx,
  pemimpin: Pelaku,
  pendirianId: string,
  id: string,
): Promise<string> {
  pastikan(
    await buatTautan(tx, hakDemo(pemimpin, 'pendirian:kelola'), { pendirianId, id }),
    'tautan undangan',
  );
  return tokenTautan(tx, id);
}

/** A person confirms with a KTP of their own, or a pengurus for the koperasi. */
export async function konfirmasiDemo(
  tx: Tx,
  pelaku: Pelaku,
  sebagai: {
    kode: string;
    ktp: BerkasTerperiksa;
    koperasiId: string | null;
    pekerjaan: string | undefined;
  },
): Promise<void> {
  const { kode, ktp, koperasiId, pekerjaan } = sebagai;
  const dokumen = koperasiId
    ? null
    : pastikan(await simpanBerkas(tx, hakDemo(pelaku, 'dokumen:unggah'), ktp, {}), 'KTP pendiri');
  pastikan(
    await konfirmasiPendiri(tx, hakDemo(pelaku, 'pendirian:ikut'), {
      kode,
      koperasiId: koperasiId ?? undefined,
      ktpId: dokumen?.id,
      pekerjaan: koperasiId ? undefined : pekerjaan,
      wni: true,
      setuju: true,
      konfirmasiPeringatan: true,
    }),
    'konfirmasi pendiri',
  );
}

/** Begins a founding and gathers its founders, the initiator first. @returns its id */
export async function kumpulkanDemo(
  jalankan: Jalankan,
  acak: Acak,
  rencana: {
    isian: IsianPendirian;
    pemimpin: Pelaku;
    lain: readonly Pelaku[];
    ktp: BerkasTerperiksa;
  },
): Promise<string> {
  const { isian, pemimpin, lain, ktp } = rencana;
  const [draf, idTautan] = [uuidAcak(acak), uuidAcak(acak)];
  const pekerjaan = [pemimpin, ...lain].map(() => pilihSatu(acak, PEKERJAAN));
  const { id, token } = await jalankan(async (tx) => {
    const { id, undanganId } = await mulaiDemo(tx, pemimpin, isian, draf);
    await konfirmasiDemo(tx, pemimpin, {
      kode: undanganId,
      ktp,
      koperasiId: isian.koperasiId,
      pekerjaan: pekerjaan[0],
    });
    return berhasil({ id, token: await tautanDemo(tx, pemimpin, id, idTautan) });
  }, 'pendirian');
  for (const [ke, satu] of lain.entries()) {
    await jalankan(async (tx) => {
      await konfirmasiDemo(tx, satu, {
        kode: token,
        ktp,
        koperasiId: null,
        pekerjaan: pekerjaan[ke + 1],
      });
      return berhasil(null);
    }, 'konfirmasi');
  }
  return id;
}
