import { transaksiBerkas } from '@/lib/dokumen/commands';
import type { BerkasTerperiksa } from '@/lib/dokumen/isi/reads';
import { tulisCatatan } from '@/lib/pendirian/catatan/commands';
import type { IsianPendirian } from '@/lib/pendirian/isian/schema';
import { batalkanPendirian } from '@/lib/pendirian/langkah/pemrakarsa/commands';
import { kembalikanPendirian } from '@/lib/pendirian/langkah/petugas/commands';
import { undangTelepon } from '@/lib/pendirian/undangan/commands';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import type { Tx } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { type Acak, antara, uuidAcak } from './demo/acak';
import { berkasContoh, ktpContoh } from './demo/berkas';
import {
  hakDemo,
  type Jalan,
  type Jalankan,
  jalanSampai,
  type TitikJalan,
} from './demo/jalan-pendirian';
import { pastikan } from './demo/jalan-permohonan';
import { kumpulkanDemo } from './demo/kumpul-pendiri';
import { RENCANA_PENDIRIAN, type RencanaPendirian } from './demo/rencana-pendirian';
import { buatJam, hariPapar, titikWaktu } from './demo/waktu-pendirian';
import type { PeluangDemo } from './kecocokan-demo';

interface Pemilik {
  penggunaId: string;
  nama: string;
}

interface Pilihan {
  acak: Acak;
  /** Registered owners, in a fixed order. */
  pemilik: readonly Pemilik[];
  /** The owner's account of the sign-in page. */
  akunPemilik: string;
  pengurus: { pelaku: Pelaku; koperasiId: string };
  petugas: Pelaku;
  /** Whom the campaign for a new koperasi brought together; null where there was no such group. */
  peluang: PeluangDemo | null;
}

interface Bahan {
  ktp: BerkasTerperiksa;
  berkas: BerkasTerperiksa;
}

const sebagaiPemilik = ({ penggunaId, nama }: Pemilik): Pelaku => ({
  penggunaId,
  nama,
  surel: null,
  peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
  permintaanId: 'data-demo',
});

const digit = (acak: Acak, banyak: number): string =>
  Array.from({ length: banyak }, () => antara(acak, 0, 9)).join('');

function jalanDari(
  jalankan: Jalankan,
  acak: Acak,
  id: string,
  rencana: RencanaPendirian,
  { pemimpin, petugas, berkas }: { pemimpin: Pelaku; petugas: Pelaku } & Pick<Bahan, 'berkas'>,
): Jalan {
  const hari = hariPapar(titikWaktu(rencana));
  return {
    id,
    pemrakarsa: pemimpin,
    petugas,
    jalankan,
    berkas,
    simpanPinjam: rencana.isian.jenis === 'SIMPAN_PINJAM',
    tambahan: rencana.tambahan ?? 0n,
    hari,
    nomor: {
      akta: String(antara(acak, 1, 90)),
      badanHukum: `AHU-9${digit(acak, 6)}.AH.01.26.TAHUN ${hari.badanHukum.slice(0, 4)}`,
      nib: `99${digit(acak, 11)}`,
      indukKoperasi: `3276999${digit(acak, 6)}`,
    },
  };
}

async function akhiri(
  tx: Tx,
  id: string,
  { akhir, alasan = '' }: RencanaPendirian,
  { pemimpin, petugas }: { pemimpin: Pelaku; petugas: Pelaku },
): Promise<void> {
  if (!akhir) return;
  const { versi } = await tx.pendirian.findUniqueOrThrow({
    where: { id },
    select: { versi: true },
  });
  const hasil =
    akhir === 'DIBATALKAN'
      ? await batalkanPendirian(tx, hakDemo(pemimpin, 'pendirian:kelola'), { id, versi, alasan })
      : await kembalikanPendirian(tx, hakDemo(petugas, 'pendirian:periksa'), {
          ...{ id, versi, alasan },
          keputusan: akhir === 'DITOLAK' ? 'tolak' : 'kembalikan',
        });
  pastikan(hasil, 'akhir pendirian');
}

/** The owner of the sign-in page waits for answers, and has written to the office. */
async function lengkapiPunyaPemilik(tx: Tx, kunci: string, id: string, pemimpin: Pelaku) {
  const by = hakDemo(pemimpin, 'pendirian:kelola');
  pastikan(
    await undangTelepon(tx, by, { pendirianId: id, telepon: '+628990000019' }),
    'undangan telepon',
  );
  pastikan(
    await tulisCatatan(tx, by, {
      pendirianId: id,
      kunci,
      isi: 'Apakah pendiri yang usahanya di luar Depok, tetapi KTP-nya Depok, boleh ikut?',
    }),
    'catatan',
  );
}

/**
 * Foundings in every state, made through the same commands as real use. The owner of the sign-in page
 * leads one and is a founder of another; the pengurus begins a koperasi sekunder.
 *
 * @returns how many were made
 */
export async function buatPendirianDemo(pilihan: Pilihan): Promise<number> {
  const { acak, pemilik, akunPemilik, pengurus, petugas, peluang } = pilihan;
  const bahan: Bahan = {
    ktp: await ktpContoh(),
    berkas: await berkasContoh('BERKAS_PENDIRIAN', 'BERKAS PENDIRIAN KOPERASI'),
  };
  const tini = pemilik.find((satu) => satu.penggunaId === akunPemilik);
  const lainnya = pemilik.filter((satu) => satu.penggunaId !== akunPemilik);
  let letak = 0;
  const ambil = (jumlah: number): Pemilik[] =>
    Array.from({ length: jumlah }, () => {
      letak += 1;
      return lainnya[(letak * 7) % lainnya.length] as Pemilik;
    });
  const rencanaAda = RENCANA_PENDIRIAN.filter(
    (satu) => satu.pemrakarsa !== 'peluang' || peluang !== null,
  );
  for (const rencana of rencanaAda) {
    const dipimpin = {
      pemilik: tini ? sebagaiPemilik(tini) : null,
      pengurus: pengurus.pelaku,
      lain: null,
      peluang: null,
    }[rencana.pemrakarsa];
    const dariPeluang = rencana.pemrakarsa === 'peluang' ? peluang : null;
    const anggota = (dariPeluang?.peminat ?? ambil(rencana.pendiriLain + (dipimpin ? 0 : 1))).map(
      sebagaiPemilik,
    );
    const [pertama, ...sisa] = dipimpin ? [dipimpin, ...anggota] : anggota;
    const pemimpin = pertama as Pelaku;
    const isian = {
      ...rencana.isian,
      koperasiId: rencana.pemrakarsa === 'pengurus' ? pengurus.koperasiId : null,
      ...(dariPeluang
        ? { kelurahanKode: dariPeluang.kelurahanKode, sektorUsaha: dariPeluang.sektor }
        : {}),
    };
    await jalankanRencana(acak, rencana, isian, {
      pemimpin,
      lain: rencana.bersamaPemilik && tini ? [sebagaiPemilik(tini), ...sisa] : sisa,
      petugas,
      bahan,
    });
  }
  return rencanaAda.length;
}

/** Carries out one founding, each step on its own day. */
async function jalankanRencana(
  acak: Acak,
  rencana: RencanaPendirian,
  isian: IsianPendirian,
  {
    pemimpin,
    lain,
    petugas,
    bahan,
  }: { pemimpin: Pelaku; lain: Pelaku[]; petugas: Pelaku; bahan: Bahan },
): Promise<void> {
  const jam = buatJam();
  // A transaction for each command, as in real use: a founding as a whole takes too long for one.
  const jalankan: Jalankan = async (kerja, apa) =>
    pastikan(await jam.jalankan(() => transaksiBerkas(kerja)), `${apa} ${isian.nama}`);
  jam.kembali(rencana.hari.mulai);
  const id = await kumpulkanDemo(jalankan, acak, { isian, pemimpin, lain, ktp: bahan.ktp });
  const pihak = { pemimpin, petugas, berkas: bahan.berkas };
  const jalan = jalanDari(jalankan, acak, id, rencana, pihak);
  let sebelum: TitikJalan | undefined;
  for (const { titik, lalu } of titikWaktu(rencana)) {
    jam.kembali(lalu);
    await jalanSampai(jalan, titik, sebelum);
    sebelum = titik;
  }
  const kunci = uuidAcak(acak);
  jam.kembali(rencana.hari.keadaan - (rencana.sampai || rencana.akhir ? 0 : 2));
  await jalankan(async (tx) => {
    if (rencana.pemrakarsa === 'pemilik') await lengkapiPunyaPemilik(tx, kunci, id, pemimpin);
    await akhiri(tx, id, rencana, pihak);
    return berhasil(null);
  }, 'akhir');
}
