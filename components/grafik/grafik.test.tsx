import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { GrafikBatang } from './grafik-batang';
import { GrafikBertumpuk } from './grafik-bertumpuk';
import { angkaDiBawah, GrafikGaris } from './grafik-garis';
import { PetaGelembung, type WilayahPeta } from './peta-gelembung';

const dasar = { judul: 'Koperasi menurut jenis', keterangan: 'Per 24 November 2026' };

it('tidak diketahui berbeda dari nol, di gambar dan di tabel', () => {
  const html = renderToStaticMarkup(
    <GrafikBatang
      {...dasar}
      data={[
        { label: 'Jasa', nilai: 0 },
        { label: 'Produsen', nilai: null },
      ]}
    />,
  );
  expect(html.match(/class="batang-isi"/g)).toHaveLength(1);
  expect(html.match(/class="batang-belum"/g)).toHaveLength(1);
  expect(html.match(/belum ada data/g)).toHaveLength(3);
});

it('gambar punya nama dan uraian yang ada di halaman', () => {
  const html = renderToStaticMarkup(
    <GrafikBatang {...dasar} data={[{ label: 'Jasa', nilai: 4 }]} csvHref="/x.csv" />,
  );
  const [, nama, uraian] =
    /role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain(`id="${nama}"`);
  expect(html).toContain(`id="${uraian}"`);
  expect(html).toContain('href="/x.csv"');
  expect(html).toContain('<table');
  expect(html).toContain(
    'Lihat sebagai tabel<span class="hanya-pembaca">: Koperasi menurut jenis</span>',
  );
});

it('daftar kosong menjadi kalimat, bukan gambar', () => {
  const html = renderToStaticMarkup(<GrafikBatang {...dasar} data={[]} />);
  expect(html).toContain('Belum ada data.');
  expect(html).not.toContain('role="img"');
});

it('baris bertumpuk tanpa satu pun nilai tertulis belum ada data', () => {
  const html = renderToStaticMarkup(
    <GrafikBertumpuk
      {...dasar}
      bagian={[{ kunci: 's', label: 'Sehat', nada: 'hijau' }]}
      data={[{ label: 'Cinere', nilai: { s: null } }]}
    />,
  );
  expect(html).toContain('batang-belum');
  expect(html).not.toContain('NaN');
});

it('garis terputus pada nilai yang tidak diketahui', () => {
  const html = renderToStaticMarkup(
    <GrafikGaris
      {...dasar}
      sumbu={['Jan', 'Feb', 'Mar', 'Apr', 'Mei']}
      seri={[{ label: 'UMKM', nilai: [1, 2, null, 4, 5] }]}
    />,
  );
  const jalur = /class="garis garis-1" d="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(jalur.match(/M/g)).toHaveLength(2);
});

it('uraian garis dengan satu angka menyebut angka itu satu kali', () => {
  const html = (nilai: (number | null)[]) =>
    renderToStaticMarkup(
      <GrafikGaris
        {...dasar}
        sumbu={['2023', '2024', '2025']}
        seri={[{ label: 'Total nilai', nilai }]}
      />,
    );
  expect(html([null, null, 88.77])).toContain('Total nilai: 88,77 pada 2025.');
  expect(html([null, 88.77, null])).toContain('Total nilai: 88,77 pada 2024.');
  expect(html([80, null, 80])).toContain('Total nilai: dari 80 pada 2023 menjadi 80 pada 2025.');
});

it.each([
  [['2024', '2025']],
  [['2022', '2023', '2024', '2025']],
  [['2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025']],
])(
  'di layar sempit pun tahun pertama, tahun terakhir, dan nilai terakhir tertulis: %j',
  (sumbu) => {
    const html = renderToStaticMarkup(
      <GrafikGaris
        {...dasar}
        sumbu={sumbu}
        seri={[{ label: 'Total nilai', nilai: sumbu.map((_, i) => 70 + i) }]}
      />,
    );
    // A label of a second class is left out where there is no room.
    const tertulis = [...html.matchAll(/<text class="sumbu-teks"[^>]*>(20\d\d)</g)].map(
      ([, tahun]) => tahun,
    );
    expect([tertulis[0], tertulis.at(-1)]).toEqual([sumbu[0], sumbu.at(-1)]);
    expect(tertulis.length).toBeLessThanOrEqual(4);
    expect(/class="titik-angka"[^>]*>([^<]+)/.exec(html)?.[1]).toBe(String(69 + sumbu.length));
  },
);

it('garis tanpa data sama sekali tetap tergambar', () => {
  const html = renderToStaticMarkup(
    <GrafikGaris {...dasar} sumbu={['Jan']} seri={[{ label: 'UMKM', nilai: [null] }]} />,
  );
  expect(html).not.toContain('NaN');
  expect(html).toContain('belum ada data');
});

it('peta membedakan wilayah tanpa data dan memuat tabelnya', () => {
  const html = renderToStaticMarkup(
    <PetaGelembung
      {...dasar}
      data={[
        { kode: '1', label: 'Beji', lintang: -6.37, bujur: 106.82, nilai: 12 },
        { kode: '2', label: 'Limo', lintang: -6.36, bujur: 106.78, nilai: null },
      ]}
    />,
  );
  expect(html).toContain('Limo: belum ada data');
  expect(html).not.toContain('NaN');
  const legenda = (data: WilayahPeta[]) =>
    /<ul class="legenda".*?<\/ul>/.exec(
      renderToStaticMarkup(<PetaGelembung {...dasar} data={data} />),
    )?.[0];
  const beji = { kode: '1', label: 'Beji', lintang: -6.37, bujur: 106.82, nilai: 12 };
  const limo = { kode: '2', label: 'Limo', lintang: -6.36, bujur: 106.78, nilai: null };
  expect(legenda([beji, limo])).toContain('belum ada data');
  expect(legenda([beji])).not.toContain('belum ada data');
});

it('angka terakhir dua garis yang berdekatan tidak saling menutupi: yang lebih rendah di bawah titiknya', () => {
  const seri = (...akhir: (number | null)[]) =>
    akhir.map((nilai, i) => ({ label: String(i), nilai: [1, nilai] }));
  const y = (n: number) => 200 - n;
  expect(angkaDiBawah(seri(29, 25, 90), y)).toEqual([false, true, false]);
  expect(angkaDiBawah(seri(25, 25), y)).toEqual([false, true]);
  // One that ends earlier stands elsewhere.
  expect(angkaDiBawah(seri(29, null), y)).toEqual([false, false]);
});
