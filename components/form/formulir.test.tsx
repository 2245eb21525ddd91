import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { KeadaanFormulir } from '@/lib/platform/form-state';
import { AreaTeks } from './area-teks';
import { Formulir } from './formulir';
import { FormulirBiasa } from './formulir-biasa';
import { versiDikirim } from './isi-formulir';
import { Isian, IsianUang } from './isian';
import { KotakCentang, KotakCentangGrup, Pilihan, PilihanRadio } from './pilihan';
import { RincianIsian } from './rincian-isian';
import { RingkasanGalat } from './ringkasan-galat';
import { titikRibuan } from './uang';

const BUTIR = [
  { nilai: 'a', label: 'Makanan' },
  { nilai: 'b', label: 'Kriya' },
];

function gambar(keadaan: KeadaanFormulir, id?: string) {
  return renderToStaticMarkup(
    <FormulirBiasa
      action="/kirim"
      id={id}
      keadaan={keadaan}
      nilaiAwal={{ nama: 'Lama', modal: '1500000', kecamatan: 'beji', bidang: ['a'], setuju: 'ya' }}
      tersembunyi={{ versi: '3', koperasiId: 'k1' }}
      labelGalat={{ nikPenduduk: 'NIK penduduk pemilik' }}
    >
      <Isian nama="nama" label="Nama" petunjuk="Seperti di akta." />
      <Isian nama="nikPenduduk" label="NIK penduduk" opsional />
      <Isian nama="sandi" label="Kata sandi" tipe="password" />
      <IsianUang nama="modal" label="Modal" />
      <Pilihan
        nama="kecamatan"
        label="Kecamatan"
        pilihan={[
          { nilai: 'beji', label: 'Beji' },
          { nilai: 'limo', label: 'Limo' },
        ]}
      />
      <KotakCentangGrup nama="bidang" label="Bidang" pilihan={BUTIR} />
      <PilihanRadio nama="bentuk" label="Bentuk" pilihan={BUTIR} />
      <KotakCentang nama="setuju" label="Setuju" />
    </FormulirBiasa>,
  );
}

/** Opening tag of the control with this id. */
const unsur = (html: string, id: string) =>
  new RegExp(`<(?:input|select)[^>]* id="${id}"[^>]*>`).exec(html)?.[0] ?? '';

describe('formulir yang tidak ditawarkan lagi', () => {
  const bentrok = {
    jenis: 'keputusan',
    versi: '4',
    oleh: 'Bayu',
    pada: '24 November 2026 pukul 10.42 WIB',
    status: 'Terverifikasi',
    butir: [],
  } as const;
  const gambarTertutup = (keadaan: KeadaanFormulir) =>
    renderToStaticMarkup(
      <FormulirBiasa
        action="/kirim"
        id="putuskan"
        keadaan={keadaan}
        tertutup={[{ nama: 'alasan', label: 'Alasan Anda' }]}
      >
        {null}
      </FormulirBiasa>,
    );

  it('bentroknya menyebut keadaan sekarang, dan tidak menyuruh mengirim lagi', () => {
    const html = gambarTertutup({
      bentrok: { ...bentrok, butir: [] },
      nilai: { alasan: 'Tutup.' },
    });
    expect(html).toContain('Status sekarang: <strong>Terverifikasi</strong>');
    expect(html).toContain('Yang Anda tulis ada di bawah');
    expect(html).toContain('Alasan Anda</dt>');
    for (const kata of ['formulir di bawah', 'Kirim lagi']) expect(html).not.toContain(kata);
    const terbuka = gambar({ bentrok: { ...bentrok, butir: [] }, nilai: {} });
    expect(terbuka).toContain('Status sekarang: <strong>Terverifikasi</strong>');
    expect(terbuka).toContain('Kirim lagi bila keputusan Anda tetap sesuai.');
  });

  it('ringkasannya menyebut pesan tanpa tautan ke isian yang tidak ada', () => {
    const galat = { alasan: ['Keadaannya sekarang: Ditolak.'] };
    const html = gambarTertutup({ galat, nilai: { alasan: 'Tutup.' } });
    expect(html).toContain('Keadaannya sekarang: Ditolak.');
    expect(html).not.toContain('href="#');
    expect(html).not.toContain('perlu diperbaiki');
    expect(gambar({ galat: { nama: ['Isi nama.'] } })).toContain('href="#nama"');
  });

  it('peringatannya pun tanpa tautan dan tanpa tanda untuk mengirim lagi', () => {
    const html = gambarTertutup({
      peringatan: [{ kode: 'A', pesan: 'Terlalu singkat?', isian: 'alasan' }],
      konfirmasi: 'abc',
      nilai: { alasan: 'Tutup.' },
    });
    expect(html).toContain('Terlalu singkat?');
    for (const kata of ['href="#', 'type="checkbox"']) expect(html).not.toContain(kata);
  });
});

it('formulir menyebut isian yang diisinya sendiri, tanpa rujukannya', () => {
  const gambarFormulir = (tersembunyi: Record<string, string>) =>
    renderToStaticMarkup(<Formulir aksi={async () => ({})} tersembunyi={tersembunyi} />);
  expect(gambarFormulir({ id: 'k1', versi: '3', alasan: 'a', ahliWarisNama: 'b' })).toContain(
    '<input type="hidden" name="isianTersembunyi" value="alasan ahliWarisNama"/>',
  );
  expect(gambarFormulir({ id: 'k1', versi: '3' })).not.toContain('isianTersembunyi');
});

describe('nilai', () => {
  it('mulai dari nilai tersimpan', () => {
    const html = gambar({});
    expect(unsur(html, 'nama')).toContain('value="Lama"');
    expect(unsur(html, 'modal')).toContain('value="1.500.000"');
    expect(html).toContain('<option value="beji" selected="">');
    expect(unsur(html, 'bidang')).toContain('checked');
    expect(unsur(html, 'setuju')).toContain('checked');
  });

  it('yang diketik menang atas yang tersimpan, juga yang dikosongkan dan yang tandanya dihapus', () => {
    const html = gambar({ nilai: { nama: '', modal: '2.000', kecamatan: 'limo', bidang: 'b' } });
    expect(unsur(html, 'nama')).toContain('value=""');
    expect(unsur(html, 'modal')).toContain('value="2.000"');
    expect(html).toContain('<option value="limo" selected="">');
    expect(unsur(html, 'bidang')).not.toContain('checked');
    expect(unsur(html, 'bidang-b')).toContain('checked');
    expect(unsur(html, 'setuju')).not.toContain('checked');
  });

  it('kata sandi tidak pernah kembali, dan halaman mengatakan bahwa ia kosong lagi', () => {
    const html = gambar({ nilai: { sandi: 'rahasia' }, galat: { setuju: ['Beri tanda.'] } });
    expect(html).not.toContain('rahasia');
    expect(html).toContain('Tulis lagi kata sandi.');
    expect(unsur(html, 'sandi')).toContain('aria-describedby="sandi-peringatan"');
    expect(gambar({})).not.toContain('Tulis lagi');
    // Its own message says what to do already.
    expect(gambar({ nilai: {}, galat: { sandi: ['Terlalu pendek.'] } })).not.toContain(
      'Tulis lagi',
    );
  });

  it('tulisan berbahaya tetap tulisan', () => {
    expect(gambar({ nilai: { nama: '"><script>alert(1)</script>' } })).not.toContain('<script>');
  });
});

it('tidak ada isian yang memotong tulisan: yang terlalu panjang dikatakan server', () => {
  const html = renderToStaticMarkup(
    <FormulirBiasa action="/kirim" nilaiAwal={{ catatan: 'Sudah ada.' }}>
      <Isian nama="rw" label="RW" />
      <IsianUang nama="modal" label="Modal" />
      <AreaTeks nama="catatan" label="Catatan" />
    </FormulirBiasa>,
  );
  expect(html).not.toMatch(/maxlength/i);
  expect(html).toContain('>Sudah ada.</textarea>');
});

describe('galat', () => {
  const html = gambar({
    galat: {
      nama: ['Tulis nama koperasi.'],
      nikPenduduk: ['NIK penduduk terdiri dari 16 angka.'],
      bentuk: ['Pilih bentuk.'],
    },
    nilai: { nama: '' },
  });

  it('ringkasan menautkan ke kendali yang ada', () => {
    const tautan = [...html.matchAll(/href="#([^"]+)"/g)].map((m) => m[1] ?? '');
    expect(tautan).toEqual(['nama', 'nikPenduduk', 'bentuk']);
    for (const id of tautan) expect(html).toContain(`id="${id}"`);
    expect(html).toContain('NIK penduduk pemilik: NIK penduduk terdiri dari 16 angka.');
  });

  it('pesan terikat pada kendalinya', () => {
    expect(unsur(html, 'nama')).toContain('aria-invalid="true"');
    expect(unsur(html, 'nama')).toContain('aria-describedby="nama-petunjuk nama-galat"');
    expect(html).toContain('id="nama-galat"');
    expect(unsur(html, 'kecamatan')).not.toContain('aria-invalid');
  });

  it('dua formulir sehalaman tidak berebut id', () => {
    const berId = gambar({ galat: { nama: ['Tulis nama.'] } }, 'ubah');
    expect(berId).toContain('href="#ubah-nama"');
    expect(berId).toContain('id="ubah-nama"');
    expect(berId).toContain('name="nama"');
  });
});

it('ringkasan tidak menyebut nama isian dua kali', () => {
  const html = renderToStaticMarkup(
    <RingkasanGalat
      galat={{ nib: ['NIB terdiri dari 13 angka.'], kas: ['Tulis rupiah utuh.'] }}
      labelGalat={{ nib: 'NIB', kas: 'Kas, 2025' }}
    />,
  );
  expect(html).toContain('>NIB terdiri dari 13 angka.<');
  expect(html).toContain('>Kas, 2025: Tulis rupiah utuh.<');
});

describe('bentrok dan peringatan', () => {
  const bentrok = {
    versi: '9',
    oleh: 'Budi',
    pada: '24 November 2026 pukul 10.42 WIB',
    butir: [{ isian: 'nama', label: 'Nama', milikAnda: 'Baru', tersimpan: '' }],
  };

  it('versi yang tersimpan dikirim berikutnya, isian tersembunyi lain tetap', () => {
    const html = gambar({ bentrok, nilai: { nama: 'Baru', versi: '3' } });
    expect(html).toContain('name="versi" value="9"');
    expect(html).toContain('name="koperasiId" value="k1"');
    expect(html).toContain('tidak diisi');
    expect(unsur(html, 'nama')).toContain('value="Baru"');
  });

  it('yang disimpan sendiri, di tab lain atau sebelum kembali ke halaman ini, tidak disebut orang lain', () => {
    const sendiri = { ...bentrok, oleh: 'Anda sendiri', sendiri: true };
    for (const jenis of ['isian', 'keputusan'] as const) {
      const html = gambar({ bentrok: { ...sendiri, jenis } });
      expect(html).not.toContain('orang lain');
      expect(html).toMatch(
        /Anda sendiri menyimpan perubahan pada .* di tab atau perangkat lain, atau di tab ini sebelum kembali ke halaman ini\. /,
      );
      expect(html).not.toContain('di tempat lain');
    }
    expect(gambar({ bentrok })).toContain('orang lain');
    expect(gambar({ bentrok })).not.toContain('di tab atau perangkat lain');
  });

  it('versi itu bertahan saat kiriman berikutnya ditolak karena hal lain', () => {
    expect(versiDikirim({ bentrok }, '3')).toBe('9');
    expect(versiDikirim({ galat: { nama: ['x'] }, nilai: { versi: '9' } }, '3')).toBe('9');
    expect(versiDikirim({}, '3')).toBe('3');
    expect(versiDikirim({ nilai: { versi: '' } }, '3')).toBe('3');
  });

  it('keraguan dan bentrok bukan galat: satu pemberitahuan saja, tanpa warna merah', () => {
    const peringatan = [{ kode: 'MIRIP', pesan: 'Ada nama yang mirip.', isian: 'nama' }];
    for (const keadaan of [{ peringatan, konfirmasi: 'a1b2' }, { bentrok }]) {
      const html = gambar({ pesan: 'Periksa sekali lagi.', ...keadaan });
      expect(html.match(/role="alert"/g)).toHaveLength(1);
      expect(html).not.toContain('nada-merah');
    }
  });

  it('formulir yang dipulihkan membawa versi yang dilihat penulisnya', () => {
    const html = renderToStaticMarkup(
      <FormulirBiasa action="/" tersembunyi={{ versi: '5' }} nilaiAwal={{ versi: '3' }}>
        <Isian nama="nama" label="Nama" />
      </FormulirBiasa>,
    );
    expect(html).toContain('name="versi" value="3"');
  });

  it('meminta tanda persetujuan hanya bila perlu', () => {
    const peringatan = [{ kode: 'MIRIP', pesan: 'Ada nama yang mirip.', isian: 'nama' }];
    expect(gambar({ peringatan })).not.toContain('konfirmasiPeringatan');
    expect(gambar({ peringatan, konfirmasi: 'a1b2' })).toContain(
      'name="konfirmasiPeringatan" value="a1b2"',
    );
    expect(unsur(gambar({ peringatan }), 'nama')).toContain('nama-peringatan');
    // A draft may have been kept before: only of what now stands in the form is it true.
    expect(gambar({ peringatan, konfirmasi: 'a1b2' })).toContain(
      'Isian di bawah ini belum disimpan.',
    );
  });
});

it.each([
  ['1500000', '1.500.000'],
  ['999', '999'],
  ['1.500', '1.500'],
  ['1,5 juta', '1,5 juta'],
  ['0001', '0001'],
  ['Rp120.000.000', '120.000.000'],
  ['rp 1500000', '1.500.000'],
  ['9'.repeat(400), '9'.repeat(400)],
])('titikRibuan(%s)', (masuk, keluar) => {
  expect(titikRibuan(masuk)).toBe(keluar);
});

describe('isian yang terbuka bila perlu', () => {
  const buka = (keadaan: KeadaanFormulir, bilaTerisi?: boolean) =>
    renderToStaticMarkup(
      <FormulirBiasa action="/kirim" keadaan={keadaan} nilaiAwal={{ selesai: '2026-11-28' }}>
        <RincianIsian judul="Akhiri" nama={['selesai']} bilaTerisi={bilaTerisi}>
          <Isian nama="selesai" label="Selesai" />
        </RincianIsian>
      </FormulirBiasa>,
    );

  it('terbuka karena ada isinya, kecuali isinya hanya usulan', () => {
    expect(buka({})).toContain('<details class="rincian" open="">');
    expect(buka({}, false)).toContain('<details class="rincian">');
  });

  it('pesan di dalamnya selalu terlihat, dan ringkasannya di luar', () => {
    const html = buka({ galat: { selesai: ['Terlalu awal.'] } }, false);
    expect(html).toContain('<details class="rincian" open="">');
    expect(html.indexOf('Terlalu awal.')).toBeLessThan(html.indexOf('<details'));
  });
});
