import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { proyeksikan } from '@/components/grafik/proyeksi';
import type { KabarGugus } from '@/lib/kampanye/gugus/types';
import type { DataPeluang, KelurahanPeluang, PeluangDto } from '@/lib/peluang/types';
import { KECAMATAN, KELURAHAN } from '@/lib/wilayah/data';
import { PetaGugus } from './peta-peluang';
import { TabelGugus } from './tabel-gugus';

const DEPOK = { kode: '32.76.01.1006', nama: 'Depok' };
const DEPOK_JAYA = { kode: '32.76.01.1007', nama: 'Depok Jaya' };
const CINERE = { kode: '32.76.09.1001', nama: 'Cinere' };

const TANI: PeluangDto = {
  id: 'tani',
  sektor: 1,
  namaSektor: 'Pertanian',
  kelurahan: [DEPOK, DEPOK_JAYA],
  wilayah: 'Depok, Pancoran Mas',
  jumlah: 1_210,
  jarakMeter: 1_513,
  bukanLagi: null,
};
const KRIYA: PeluangDto = {
  id: 'kriya',
  sektor: 3,
  namaSektor: 'Industri',
  kelurahan: [CINERE],
  wilayah: 'Cinere, Cinere',
  jumlah: 9,
  jarakMeter: 0,
  bukanLagi: null,
};

const teks = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** Cells of each row of the body, as text. */
const baris = (html: string) =>
  (html.split('<tbody')[1] ?? '')
    .split('<tr')
    .slice(1)
    .map((satu) => [...satu.matchAll(/<t[hd][ >].*?<\/t[hd]>/gs)].map(([isi]) => teks(isi)));

describe('tabel gugus', () => {
  const tampil = (
    ubah: Partial<Parameters<typeof TabelGugus>[0]> = {},
    gugus: PeluangDto[] = [TANI, KRIYA],
  ) =>
    renderToStaticMarkup(
      <TabelGugus
        saring={{}}
        halaman={{ baris: gugus, setelah: null, sebelum: null }}
        jumlah={gugus.length}
        bukanLagi={gugus.filter((satu) => satu.bukanLagi).length}
        pendiri={9}
        rinci
        kabar={null}
        bolehUndang={false}
        {...ubah}
      />,
    );

  it('satu baris setiap gugus: bidang dan tempatnya, semua kelurahan, jumlah, jarak', () => {
    const html = tampil();
    expect(baris(html)).toEqual([
      ['Pertanian Depok, Pancoran Mas', 'Depok , Depok Jaya', '1.210', '1,5 km'],
      ['Industri Cinere, Cinere', 'Cinere', '9', 'satu kelurahan'],
    ]);
    expect(html).toContain('2 dari 2 peluang');
  });

  it('kelurahan menjadi tautan hanya bagi yang boleh melihat rinciannya', () => {
    const tautan = (html: string) =>
      [...html.matchAll(/href="\/portal\/peluang\/kelurahan\/([^"]+)"/g)].map(([, kode]) => kode);
    expect(tautan(tampil())).toEqual([DEPOK.kode, DEPOK_JAYA.kode, CINERE.kode]);
    expect(tautan(tampil({ rinci: false }))).toEqual([]);
  });

  it('tautan undang membawa gugusnya, hanya bagi yang boleh mengundang', () => {
    const html = tampil({ bolehUndang: true });
    for (const { id, namaSektor, wilayah } of [TANI, KRIYA]) {
      expect(html).toMatch(
        new RegExp(
          `href="/portal/kampanye/baru\\?peluang=${id}"[^>]*>Undang pemilik<span[^>]*> bidang ${namaSektor} di ${wilayah}</span>`,
        ),
      );
    }
    expect(tampil()).not.toContain('ndang');
  });

  it('yang sudah berjalan pada gugusnya; tanpa hak atas kampanye kolomnya tidak ada', () => {
    const isi: KabarGugus = {
      kampanye: [
        {
          id: 'k1',
          judul: 'Ayo',
          status: 'DITUTUP',
          dibuatPada: new Date('2026-03-02T03:00:00Z'),
          diundang: 8,
          berminat: 3,
        },
      ],
      pendirian: [],
    };
    const [tani, kriya] = baris(tampil({ kabar: new Map([['tani', isi]]) }));
    expect(tani?.[4]).toContain('8 pemilik, 3 berminat, kampanye ditutup');
    expect(kriya?.[4]).not.toContain('pemilik');
    expect(tampil()).not.toContain('Sudah berjalan');
  });

  it('jumlah yang disembunyikan tidak disebut', () => {
    const [satu] = baris(tampil({}, [{ ...KRIYA, jumlah: 'TERSEMBUNYI' }]));
    expect(satu?.[2]).toBe('disembunyikan');
  });

  it('bukan peluang lagi: koperasi yang kini cocok dan letaknya, tanpa undangan, dan jumlahnya dijelaskan', () => {
    const koperasi = { id: 'k1', nama: 'Koperasi Produsen Uji', meter: 3_500 };
    const html = tampil({ bolehUndang: true }, [TANI, { ...KRIYA, bukanLagi: { koperasi } }]);
    const [, kriya] = baris(html);
    expect(kriya?.[0]).toContain(
      'Bukan peluang lagi Kini ada koperasi sebidang: Koperasi Produsen Uji , sekitar 3,5 km dari kelompok ini.',
    );
    expect(kriya?.[2]).toBe('9 sewaktu masih peluang');
    expect(html).toContain('href="/koperasi/k1"');
    expect(html).not.toContain(`peluang=${KRIYA.id}`);
    expect(html).toContain('2 dari 2 kelompok: 1 peluang dan 1 bukan peluang lagi');
    const [sedikit] = baris(tampil({}, [{ ...KRIYA, bukanLagi: { koperasi: null } }]));
    expect(sedikit?.[0]).toContain('Kini terlalu sedikit UMKM sebidang tanpa koperasi sebidang.');
  });

  it('tanpa gugus: sebabnya, menurut ada tidaknya saringan', () => {
    expect(teks(tampil({}, []))).toContain('Tidak ada 9 UMKM sebidang yang berdekatan');
    expect(teks(tampil({ saring: { sektor: 3 } }, []))).toContain('Hapus saringan');
  });
});

describe('peta gugus', () => {
  const kecamatan = new Map(KECAMATAN.map(({ kode, nama }) => [kode, nama]));
  const kelurahan = KELURAHAN.map(
    (satu): KelurahanPeluang => ({
      kode: satu.kode,
      nama: satu.nama,
      kecamatanKode: satu.kecamatanKode,
      kecamatan: kecamatan.get(satu.kecamatanKode) ?? '',
      lintang: Number(satu.lintang),
      bujur: Number(satu.bujur),
      usaha: 0,
      tanpa: 0,
      tanpaSebidang: 0,
      koperasiTerbuka: 0,
      peluang: 0,
    }),
  );
  const data: DataPeluang = {
    pada: new Date('2026-03-02T03:00:00Z'),
    kelurahan,
    jumlah: { usaha: 0, tanpa: 0, tanpaSebidang: 0, koperasiTerbuka: 0, peluang: 0, bukanLagi: 0 },
    peluang: [],
    palingSedikit: null,
    jangkauanMeter: 4_000,
    jarakGugusMeter: 2_500,
    pendiri: 9,
    sumberPendiri: 'UU',
  };
  const tampil = (gugus: PeluangDto[]) =>
    renderToStaticMarkup(<PetaGugus data={data} gugus={gugus} />);
  /** Circles with a figure: the title, where its middle is, and how large. */
  const lingkaran = (html: string) =>
    [
      ...html.matchAll(
        /<circle class="gelembung" cx="([\d.]+)%" cy="([\d.]+)%" r="([\d.]+)"><title>([^<]*)/g,
      ),
    ].map(([, x, y, r, judul]) => ({
      judul: judul?.replaceAll('\u00a0', ' '),
      x: Number(x),
      y: Number(y),
      r: Number(r),
    }));
  const angka = (html: string) => new Map(baris(html).map(([label, nilai]) => [label, nilai]));

  it('satu lingkaran di kelurahan tengah, pada titik tengahnya', () => {
    const [satu, ...lain] = lingkaran(tampil([TANI]));
    expect(lain).toEqual([]);
    const letak = proyeksikan(kelurahan, 1.5)[
      kelurahan.findIndex(({ kode }) => kode === DEPOK.kode)
    ];
    expect(satu).toMatchObject({ judul: 'Depok, Pancoran Mas: 1.210 UMKM', ...letak });
  });

  it('bidang yang lain di kelurahan tengah yang sama dijumlahkan, dan lingkarannya lebih luas', () => {
    const lain = { ...KRIYA, id: 'lain', kelurahan: [DEPOK], jumlah: 90 };
    const html = tampil([TANI, KRIYA, lain]);
    expect(lingkaran(html).map(({ judul }) => judul)).toEqual([
      'Depok, Pancoran Mas: 1.300 UMKM',
      'Cinere, Cinere: 9 UMKM',
    ]);
    const [depok, cinere] = lingkaran(html);
    expect(depok?.r).toBeGreaterThan(cinere?.r ?? 0);
    // Cinere lies north-west of Depok.
    expect(cinere?.x).toBeLessThan(depok?.x ?? 0);
    expect(cinere?.y).toBeLessThan(depok?.y ?? 0);
    expect(angka(html).get('Depok, Pancoran Mas')).toBe('1.300 UMKM');
    expect(angka(html).get('Cinere, Cinere')).toBe('9 UMKM');
  });

  it('di luar kelurahan tengah tidak digambar; tabelnya menyebut semua kelurahan', () => {
    const isi = angka(tampil([TANI]));
    expect(isi.size).toBe(63);
    expect(isi.get('Depok Jaya, Pancoran Mas')).toBe('tidak ada peluang');
    expect([...isi.values()].filter((nilai) => nilai !== 'tidak ada peluang')).toEqual([
      '1.210 UMKM',
    ]);
  });

  it('jumlah yang disembunyikan tidak digambar dan tidak ikut dijumlahkan', () => {
    const kecil: PeluangDto = { ...KRIYA, jumlah: 'TERSEMBUNYI' };
    expect(lingkaran(tampil([kecil]))).toEqual([]);
    const bersama = tampil([{ ...kecil, kelurahan: [DEPOK] }, TANI]);
    expect(lingkaran(bersama).map(({ judul }) => judul)).toEqual([
      'Depok, Pancoran Mas: 1.210 UMKM',
    ]);
  });
});
