import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import { RingkasanKeadaan } from '@/components/pendirian/rincian/ringkasan';
import { TindakanPemrakarsa } from '@/components/pendirian/tindakan/pemrakarsa';
import { TindakanPetugas } from '@/components/pendirian/tindakan/petugas';
import { pendirianSaya } from '@/lib/pendirian/daftar/reads';
import { kembalikanPendirian } from '@/lib/pendirian/langkah/petugas/commands';
import { bacaPendirian } from '@/lib/pendirian/rincian/reads';
import { TAHAP_PENDIRIAN } from '@/lib/pendirian/rules';
import { sekarang } from '@/lib/platform/clock';
import { StatusPendirian } from '@/lib/platform/db/generated/enums';
import { TITIK_JALAN, type TitikJalan } from '@/prisma/seed/demo/jalan-pendirian';
import { jalankan, pasti } from '@/tests/support/pabrik-keanggotaan';
import {
  batalkan,
  keadaan,
  kumpulkan,
  type OrangUji,
  petugas,
  sampai,
} from '@/tests/support/pabrik-pendirian';
import { hak } from '@/tests/support/pabrik-umkm';

/* What a founder who does not lead reads in every state: what happens now and whom it waits for. */

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

interface Harap {
  status: StatusPendirian;
  kalimat: string;
  /** Null: nobody acts any more. */
  bertindak: 'Pemrakarsa' | 'Petugas DKUM' | null;
}

/** Every point on the straight way, and the beginning. */
const HARAP: Record<'AWAL' | TitikJalan, Harap> = {
  AWAL: {
    status: 'PENGUMPULAN_PENDIRI',
    kalimat: 'Pemrakarsa mengumpulkan pendiri, lalu mengirim rencana ini ke dinas.',
    bertindak: 'Pemrakarsa',
  },
  SIAP_PENYULUHAN: {
    status: 'SIAP_PENYULUHAN',
    kalimat: 'Petugas DKUM memeriksa rencana ini dan menjadwalkan penyuluhan.',
    bertindak: 'Petugas DKUM',
  },
  PENYULUHAN_TERJADWAL: {
    status: 'PENYULUHAN_TERJADWAL',
    kalimat: 'Pendiri mengikuti penyuluhan, lalu petugas DKUM mencatatnya.',
    bertindak: 'Petugas DKUM',
  },
  RAPAT_PENDIRIAN: {
    status: 'RAPAT_PENDIRIAN',
    kalimat: 'Pendiri mengadakan rapat pendirian. Pemrakarsa mencatat hasil dan setorannya.',
    bertindak: 'Pemrakarsa',
  },
  RAPAT_DIKIRIM: {
    status: 'RAPAT_PENDIRIAN',
    kalimat: 'Petugas DKUM memeriksa hasil rapat, berkas, dan setoran.',
    bertindak: 'Petugas DKUM',
  },
  PROSES_NOTARIS: {
    status: 'PROSES_NOTARIS',
    kalimat: 'Pendiri membuat akta di notaris. Pemrakarsa mengirim aktanya.',
    bertindak: 'Pemrakarsa',
  },
  AKTA_DIKIRIM: {
    status: 'PROSES_NOTARIS',
    kalimat: 'Petugas DKUM memeriksa akta pendirian.',
    bertindak: 'Petugas DKUM',
  },
  PENGAJUAN_AHU: {
    status: 'PENGAJUAN_AHU',
    kalimat: 'Notaris mengajukan pengesahan lewat AHU. Pemrakarsa mengirim nomornya.',
    bertindak: 'Pemrakarsa',
  },
  AHU_DIKIRIM: {
    status: 'PENGAJUAN_AHU',
    kalimat: 'Petugas DKUM memeriksa pengesahan, lalu koperasi masuk daftar.',
    bertindak: 'Petugas DKUM',
  },
  BERBADAN_HUKUM: {
    status: 'BERBADAN_HUKUM',
    kalimat: 'Koperasi sudah terdaftar. Pemrakarsa mengurus NIB lewat OSS dan mengirimnya.',
    bertindak: 'Pemrakarsa',
  },
  NIB_DIKIRIM: {
    status: 'BERBADAN_HUKUM',
    kalimat: 'Petugas DKUM memeriksa NIB koperasi.',
    bertindak: 'Petugas DKUM',
  },
  NIB_TERBIT: {
    status: 'NIB_TERBIT',
    kalimat: 'Petugas DKUM mengurus Nomor Induk Koperasi dan sertifikatnya.',
    bertindak: 'Petugas DKUM',
  },
  NOMOR_INDUK_TERBIT: {
    status: 'NOMOR_INDUK_TERBIT',
    kalimat: 'Semua langkah selesai. Koperasi berjalan seperti koperasi lain.',
    bertindak: null,
  },
};
const DITOLAK: Harap = {
  status: 'DITOLAK',
  kalimat: 'Pendirian ini ditolak dinas.',
  bertindak: null,
};
const DIBATALKAN: Harap = {
  status: 'DIBATALKAN',
  kalimat: 'Pendirian ini dibatalkan pemrakarsa.',
  bertindak: null,
};

type Uji = Awaited<ReturnType<typeof kumpulkan>>;
/** Neither the first, who leads, nor one who holds an office. */
const biasa = ({ pendiri }: Uji) => (pendiri[7] as OrangUji).akun;

async function dibaca(satu: Uji) {
  const by = hak(biasa(satu), 'pendirian:baca');
  const pendirian = await bacaPendirian(by, satu.id);
  if (!pendirian) throw new Error('Pendiri tidak dapat membaca pendiriannya.');
  const html = renderToStaticMarkup(
    <RingkasanKeadaan pendirian={pendirian} kini={sekarang()} bukaDaftar={false} />,
  );
  return { pendirian, teks: html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|') };
}

async function cocok(satu: Uji, { status, kalimat, bertindak }: Harap) {
  const { pendirian, teks } = await dibaca(satu);
  expect(pendirian.status).toBe(status);
  expect(teks).toContain(`|${kalimat}|`);
  if (bertindak === null) expect(teks).not.toContain('Yang bertindak');
  else expect(teks).toContain(`|Yang bertindak: |${bertindak}|`);
  // A step with an end says by when, one that is over does not.
  expect(teks.includes('Paling lambat')).toBe(bertindak !== null);
  // It is never their turn, and there is nothing for them to press.
  expect(teks).not.toContain('|Anda|');
  const tindakan = renderToStaticMarkup(
    <>
      <TindakanPemrakarsa pendirian={pendirian} nilaiAwal={{}} />
      <TindakanPetugas pendirian={pendirian} nilaiAwal={{}} />
    </>,
  );
  expect(tindakan).not.toContain('<button');
  // The list says the same.
  const [ringkas] = await pendirianSaya(hak(biasa(satu), 'pendirian:baca'));
  expect(ringkas).toMatchObject({ id: satu.id, status, kalimat });
  const ke = (TAHAP_PENDIRIAN as readonly StatusPendirian[]).indexOf(status);
  if (ke >= 0 && bertindak !== null)
    expect(pendirian.tahap.find((tahap) => tahap.keadaan === 'KINI')?.status).toBe(status);
}

test('tabelnya memuat setiap keadaan', () => {
  const ada = new Set([...Object.values(HARAP), DITOLAK, DIBATALKAN].map(({ status }) => status));
  expect([...ada].sort()).toEqual(Object.values(StatusPendirian).sort());
});

let jalan: Uji;
beforeAll(async () => {
  jalan = await kumpulkan(9);
});

test.each(['AWAL', ...TITIK_JALAN] as const)('di %s', async (titik) => {
  if (titik !== 'AWAL') {
    const sebelum = TITIK_JALAN[TITIK_JALAN.indexOf(titik) - 1];
    await sampai(jalan, titik, sebelum ? { dari: sebelum } : {});
  }
  await cocok(jalan, HARAP[titik]);
  const { pendirian, teks } = await dibaca(jalan);
  if (titik === 'PENYULUHAN_TERJADWAL')
    expect(pendirian.penyuluhan).toMatchObject({
      waktu: expect.stringContaining('10.15'),
      tempat: 'Ruang rapat DKUM, Gedung Dibaleka II',
      hasil: 'Belum dilaksanakan.',
    });
  expect(teks.includes('Koperasi di daftar')).toBe(pendirian.koperasi !== null);
});

const kembalikan = async (satu: Uji, keputusan: 'kembalikan' | 'mundurkan' | 'tolak') => {
  const dinas = await petugas();
  const { versi } = await keadaan(satu.id);
  pasti(
    await jalankan((tx) =>
      kembalikanPendirian(tx, hak(dinas, 'pendirian:periksa'), {
        id: satu.id,
        versi,
        keputusan,
        alasan: 'Akta belum ditandatangani.',
      }),
    ),
  );
};

test('dikembalikan, lalu kembali satu langkah: alasannya dan langkah itu lagi', async () => {
  const satu = await kumpulkan(9);
  await sampai(satu, 'AKTA_DIKIRIM');
  await kembalikan(satu, 'kembalikan');
  await cocok(satu, HARAP.PROSES_NOTARIS);
  expect((await dibaca(satu)).teks).toMatch(/\|Dikembalikan [^|]+\|Akta belum ditandatangani\.\|/);
  await kembalikan(satu, 'mundurkan');
  await cocok(satu, HARAP.RAPAT_PENDIRIAN);
  expect((await dibaca(satu)).teks).toContain('|Akta belum ditandatangani.|');
});

test('ditolak dan dibatalkan: keadaannya dengan alasannya', async () => {
  const satu = await kumpulkan(9);
  await sampai(satu, 'SIAP_PENYULUHAN');
  await kembalikan(satu, 'tolak');
  await cocok(satu, DITOLAK);
  expect((await dibaca(satu)).teks).toContain('|Alasannya: Akta belum ditandatangani.|');
  const lain = await kumpulkan(9);
  pasti(await batalkan(lain));
  await cocok(lain, DIBATALKAN);
  expect((await dibaca(lain)).teks).toContain('|Alasannya: Tidak jadi didirikan.|');
});
