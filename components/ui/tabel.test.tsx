import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Tabel } from './tabel';

const kolom = [
  { kunci: 'nama', label: 'Nama', urut: { href: '/?urut=-nama', arah: 'naik' as const } },
  { kunci: 'anggota', label: 'Anggota', rata: 'kanan' as const, urut: { href: '/?urut=anggota' } },
  { kunci: 'kelurahan', label: 'Kelurahan' },
];

it('hanya kolom yang dapat diurutkan membawa aria-sort', () => {
  const html = renderToStaticMarkup(<Tabel keterangan="Koperasi" kolom={kolom} baris={[]} />);
  expect(html.match(/aria-sort="[a-z]+"/g)).toEqual(['aria-sort="ascending"', 'aria-sort="none"']);
});

it('tautan urut memakai kata isi kolomnya', () => {
  const kata = (isi: 'angka' | 'abjad' | 'waktu', arah?: 'naik' | 'turun') =>
    renderToStaticMarkup(
      <Tabel
        keterangan="Koperasi"
        kolom={[{ kunci: 'a', label: 'A', urut: { href: '/', isi, arah } }]}
        baris={[]}
      />,
    ).match(/, urutkan ([^<]+)/)?.[1];
  expect(kata('abjad')).toBe('dari A ke Z');
  expect(kata('abjad', 'naik')).toBe('dari Z ke A');
  expect(kata('waktu', 'turun')).toBe('terlama dahulu');
  expect(kata('waktu', 'naik')).toBe('terbaru dahulu');
  expect(kata('angka')).toBe('dari kecil ke besar');
});

it('sel pertama menamai baris dan menautkannya; sel lain membawa nama kolom untuk layar kecil', () => {
  const html = renderToStaticMarkup(
    <Tabel
      keterangan="Koperasi"
      kolom={kolom}
      baris={[{ id: '1', href: '/koperasi/1', sel: { nama: 'Maju', anggota: 0 } }]}
    />,
  );
  expect(html).toMatch(
    /<th role="rowheader" scope="row"><a[^>]*href="\/koperasi\/1"[^>]*>Maju<\/a><\/th>/,
  );
  expect(html).toMatch(/data-label="Anggota"[^>]*><div class="tabel-isi">0<\/div><\/td>/);
  expect(html).toMatch(/data-label="Kelurahan"[^>]*><div class="tabel-isi"><span[^>]*>–/);
});

it('tanpa baris memakai isi kosong bila ada', () => {
  const html = renderToStaticMarkup(
    <Tabel keterangan="Koperasi" kolom={kolom} baris={[]} kosong={<p>Belum ada koperasi.</p>} />,
  );
  expect(html).toBe('<p>Belum ada koperasi.</p>');
});

it('tabel tanpa tautan dapat digulir dengan papan ketik, dan bernama; yang bertautan tidak menambah perhentian', () => {
  const polos = [{ kunci: 'pos', label: 'Pos' }];
  const tabel = (href?: string) =>
    renderToStaticMarkup(
      <Tabel keterangan="Neraca" kolom={polos} baris={[{ id: '1', href, sel: { pos: 'Kas' } }]} />,
    );
  const [, nama] =
    tabel().match(
      /^<div class="tabel-bungkus" tabindex="0" role="region" aria-labelledby="([^"]+)">/,
    ) ?? [];
  expect(nama).toMatch(/\S/);
  expect(tabel()).toContain(`<caption id="${nama}">Neraca</caption>`);
  expect(tabel('/pos/1')).toMatch(/^<div class="tabel-bungkus"><table/);
});

it('daftar yang berhalaman dapat dituju, bernama, dan tidak menambah perhentian', () => {
  const html = renderToStaticMarkup(
    <Tabel
      awal
      keterangan="Daftar usaha"
      kolom={[{ kunci: 'nama', label: 'Nama' }]}
      baris={[{ id: '1', href: '/1', sel: { nama: 'Maju' } }]}
    />,
  );
  expect(html).toMatch(
    /^<div class="tabel-bungkus" id="daftar" tabindex="-1" role="region" aria-labelledby="(.+?)">.*<caption id="\1">Daftar usaha</,
  );
});
