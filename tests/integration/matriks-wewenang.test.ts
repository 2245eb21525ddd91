import { describe, expect, test } from 'vitest';
import {
  type Hak,
  hakUntuk,
  KEBIJAKAN,
  type PeranAktif,
  type Tindakan,
} from '@/lib/platform/auth/kebijakan';
import { Peran } from '@/lib/platform/db/generated/enums';

/*
 * Who may do what, written down a second time and by hand, from what the roles are for: admin keeps
 * accounts and reference data; petugas registers and verifies; penilai assesses; the kepala bidang
 * approves; petugas kelurahan sees the UMKM of the own kelurahan only; pengurus the own koperasi only;
 * pemilik the own person and businesses; Dekranasda aggregates only; inspektorat reads everything and
 * changes nothing. A change of the policy table turns this red until it is made here too.
 *
 * S every record · K the own koperasi · L the own kelurahan · D oneself · P whom one mentors · . refused
 */
const MATRIKS = `
tindakan             PUBLIK AKUN ADMIN PETUGAS PENILAI KABID KELURAHAN PENGURUS PEMILIK DEKRANASDA INSPEKTORAT PENDAMPING
publik:baca             S     S    S      S       S      S       S        S        S        S          S          S
akun:daftar             S     S    S      S       S      S       S        S        S        S          S          S
akun:pulihkan           S     S    S      S       S      S       S        S        S        S          S          S
akun:sendiri            .     D    D      D       D      D       D        D        D        D          D          D
koperasi:baca           .     .    .      S       S      S       .        K        .        .          S          .
koperasi:daftarkan      .     .    .      S       .      .       .        .        .        .          .          .
koperasi:ubah           .     .    .      S       .      .       .        .        .        .          .          .
koperasi:ubah-profil    .     .    .      S       .      .       .        K        .        .          .          .
koperasi:ubah-status    .     .    .      S       .      .       .        .        .        .          .          .
koperasi:ekspor         .     .    .      S       S      S       .        .        .        .          S          .
laporan:isi             .     .    .      S       .      .       .        K        .        .          .          .
laporan:verifikasi      .     .    .      S       .      .       .        .        .        .          .          .
rat:pantau              .     .    .      S       .      S       .        .        .        .          S          .
rat:ingatkan            .     .    .      S       .      .       .        .        .        .          .          .
peringatan:baca         .     .    .      S       S      S       .        .        .        .          S          .
penilaian:baca          .     .    .      S       S      S       .        K        .        .          S          .
penilaian:susun         .     .    .      .       S      .       .        .        .        .          .          .
penilaian:putuskan      .     .    .      .       .      S       .        .        .        .          .          .
penilaian:tanggapi      .     .    .      S       .      .       .        K        .        .          .          .
penilaian:awasi         .     .    .      .       .      S       .        .        .        .          S          .
umkm:baca               .     .    .      S       .      S       L        .        D        .          S          .
umkm:daftar             .     .    .      .       .      .       .        .        D        .          .          .
lapangan:baca           .     .    .      .       .      .       L        .        .        .          S          P
lapangan:catat          .     .    .      .       .      .       L        .        .        .          .          P
umkm:ubah               .     .    .      .       .      .       .        .        D        .          .          .
umkm:perbaiki           .     .    .      S       .      .       L        .        .        .          .          .
umkm:verifikasi         .     .    .      S       .      .       L        .        .        .          .          .
umkm:minta-kode         .     .    .      .       .      .       .        .        D        .          .          .
umkm:hubungkan          .     .    .      S       .      .       L        .        .        .          .          .
umkm:ekspor             .     .    .      S       .      .       L        .        .        .          S          .
identitas:buka          .     .    .      S       .      .       L        K        D        .          S          P
permohonan:baca         .     .    .      S       .      S       .        K        D        .          S          .
permohonan:ajukan       .     .    .      .       .      .       .        .        D        .          .          .
permohonan:jawab        .     .    .      .       .      .       .        .        D        .          .          .
permohonan:tarik        .     .    .      .       .      .       .        .        D        .          .          .
permohonan:putuskan     .     .    .      S       .      .       .        K        .        .          .          .
anggota:baca            .     .    .      S       .      S       .        K        D        .          S          .
anggota:minta-keluar    .     .    .      .       .      .       .        .        D        .          .          .
anggota:catat           .     .    .      S       .      .       .        K        .        .          .          .
anggota:ekspor          .     .    .      S       .      .       .        K        .        .          S          .
kecocokan:baca          .     .    .      .       .      .       .        .        D        .          .          .
kecocokan:jawab         .     .    .      .       .      .       .        .        D        .          .          .
peluang:baca            .     .    .      S       .      S       .        .        .        .          S          .
peluang:agregat         .     .    .      S       .      S       .        .        .        S          S          .
peluang:hitung          .     .    .      S       .      .       .        .        .        .          .          .
kampanye:baca           .     .    .      S       .      S       .        .        .        .          S          .
kampanye:kelola         .     .    .      S       .      .       .        .        .        .          .          .
undangan:jawab          .     .    .      .       .      .       .        .        D        .          .          .
produk-pinjaman:baca    .     .    .      S       .      S       .        K        .        .          S          .
produk-pinjaman:ubah    .     .    .      S       .      .       .        K        .        .          .          .
sumber-modal:baca       .     .    S      S       .      S       .        .        .        .          S          .
sumber-modal:ubah       .     .    S      .       .      .       .        .        .        .          .          .
modal:bandingkan        .     D    D      D       D      D       D        D        D        D          D          D
modal:baca              .     .    .      S       .      S       .        K        D        .          S          .
modal:ajukan            .     .    .      .       .      .       .        .        D        .          .          .
modal:jawab             .     .    .      .       .      .       .        .        D        .          .          .
modal:tarik             .     .    .      .       .      .       .        .        D        .          .          .
modal:terima-tawaran    .     .    .      .       .      .       .        .        D        .          .          .
modal:putuskan          .     .    .      .       .      .       .        K        .        .          .          .
modal:cairkan           .     .    .      .       .      .       .        K        .        .          .          .
pinjaman:lapor          .     .    .      .       .      .       .        K        .        .          .          .
modal-diterima:baca     .     .    .      S       .      S       L        .        D        .          S          .
modal-diterima:catat    .     .    .      S       .      .       L        .        D        .          .          .
modal:capaian           .     .    .      S       .      S       .        .        .        S          S          .
program:baca            .     .    S      S       .      S       L        .        S        S          S          S
program:kelola          .     .    S      .       .      .       .        .        .        .          .          .
program:capaian         .     .    .      S       .      S       L        .        .        S          S          .
peserta:baca            .     .    .      S       .      .       L        .        D        .          S          P
peserta:daftar          .     .    .      S       .      .       L        .        D        .          .          .
peserta:verifikasi      .     .    .      S       .      .       L        .        .        .          .          .
peserta:pilih           .     .    .      S       .      .       .        .        .        .          .          .
peserta:mundur          .     .    .      .       .      .       .        .        D        .          .          .
pendirian:baca          .     .    .      S       .      S       .        K        D        .          S           .
pendirian:mulai         .     .    .      .       .      .       .        K        D        .          .           .
pendirian:kelola        .     .    .      .       .      .       .        K        D        .          .           .
pendirian:ikut          .     .    .      .       .      .       .        K        D        .          .           .
pendirian:periksa       .     .    .      S       .      .       .        .        .        .          .           .
peserta:bina            .     .    .      S       .      .       .        .        .        .          .          .
pelatihan:baca          .     .    .      S       .      .       .        .        .        .          S          .
pelatihan:kelola        .     .    .      S       .      .       .        .        .        .          .          .
kunjungan:catat         .     .    .      .       .      .       .        .        .        .          .          P
peserta:hubungkan       .     .    .      S       .      .       L        .        .        .          .          P
hasil:ukur              .     .    .      S       .      .       .        .        .        .          .          P
naik-kelas:tetapkan     .     .    .      S       .      .       .        .        .        .          .          .
prasejahtera:tandai     .     .    .      S       .      .       L        .        .        .          .          .
prasejahtera:buka       .     .    .      S       .      .       L        .        D        .          .          .
klinik:baca             .     .    .      S       .      .       .        .        .        .          S          P
klinik:kelola           .     .    .      S       .      .       .        .        .        .          .          .
klinik:catat            .     .    .      S       .      .       .        .        .        .          .          P
dokumen:unggah          .     .    .      S       S      .       .        K        D        .          .          .
dokumen:baca            .     .    .      S       S      S       L        K        D        .          S          D
pengguna:baca           .     .    S      .       .      .       .        .        .        .          S          .
pengguna:kelola         .     .    S      .       .      .       .        .        .        .          .          .
aturan:baca             .     .    S      S       S      S       .        .        .        .          S          .
aturan:ubah             .     .    S      .       .      .       .        .        .        .          .          .
audit:baca              .     .    .      .       .      .       .        .        .        .          S          .
kunci:rotasi            .     .    .      .       .      .       .        .        .        .          .          .
`;

const PENGGUNA = 'pengguna-sendiri';
const KOPERASI = 'koperasi-sendiri';
const KELURAHAN = '32.76.01.1006';

const PEMEGANG: Record<string, Peran | null> = {
  PUBLIK: null,
  AKUN: null,
  ADMIN: 'ADMIN',
  PETUGAS: 'PETUGAS',
  PENILAI: 'PENILAI',
  KABID: 'KEPALA_BIDANG',
  KELURAHAN: 'PETUGAS_KELURAHAN',
  PENGURUS: 'PENGURUS',
  PEMILIK: 'PEMILIK',
  DEKRANASDA: 'DEKRANASDA',
  INSPEKTORAT: 'INSPEKTORAT',
  PENDAMPING: 'PENDAMPING',
};

const aktif = (peran: Peran): PeranAktif => ({
  peran,
  koperasiId: peran === 'PENGURUS' ? KOPERASI : null,
  kelurahanKode: peran === 'PETUGAS_KELURAHAN' ? KELURAHAN : null,
});

const hakPemegang = (tindakan: Tindakan, nama: string): Hak[] => {
  const peran = PEMEGANG[nama];
  return hakUntuk(tindakan, nama === 'PUBLIK' ? null : PENGGUNA, peran ? [aktif(peran)] : []);
};

function huruf(hak: readonly Hak[]): string {
  if (hak.some(({ lingkup }) => lingkup.jenis === 'semua')) return 'S';
  const jenis = new Set(hak.map(({ lingkup }) => lingkup.jenis));
  if (jenis.size > 1) return '?';
  return (
    { koperasi: 'K', kelurahan: 'L', diri: 'D', dampingan: 'P', '': '.' }[[...jenis].join('')] ??
    '?'
  );
}

const [kepala = '', ...barisTertulis] = MATRIKS.trim().split('\n');
const kolom = kepala.split(/\s+/).slice(1);
const tertulis = new Map(
  barisTertulis.map((baris) => {
    const [tindakan = '', ...isi] = baris.split(/\s+/);
    return [tindakan, isi] as const;
  }),
);
const tindakan = Object.keys(KEBIJAKAN) as Tindakan[];

describe('matriks wewenang', () => {
  test('menyebut setiap tindakan dan setiap peran, tidak lebih', () => {
    expect([...tertulis.keys()].sort()).toEqual([...tindakan].sort());
    expect(kolom).toEqual(Object.keys(PEMEGANG));
    expect(Object.values(PEMEGANG).filter(Boolean).sort()).toEqual(Object.values(Peran).sort());
  });

  test('tabel kebijakan memberi tepat seperti yang tertulis', () => {
    const cetak = (isi: (satu: string, nama: string) => string) =>
      tindakan.map(
        (satu) => `${satu}: ${kolom.map((nama) => `${nama}=${isi(satu, nama)}`).join(' ')}`,
      );
    const kenyataan = cetak((satu, nama) => huruf(hakPemegang(satu as Tindakan, nama)));
    const harapan = cetak((satu, nama) => tertulis.get(satu)?.[kolom.indexOf(nama)] ?? '?');
    expect(kenyataan).toEqual(harapan);
  });

  const semuaPasangan = tindakan.flatMap((satu) => kolom.map((nama) => [satu, nama] as const));

  test.each(semuaPasangan)('%s oleh %s hanya menjangkau milik sendiri', (satu, nama) => {
    for (const { lingkup } of hakPemegang(satu, nama)) {
      if (lingkup.jenis === 'koperasi') expect(lingkup.koperasiId).toBe(KOPERASI);
      if (lingkup.jenis === 'kelurahan') expect(lingkup.kelurahanKode).toBe(KELURAHAN);
      if (lingkup.jenis === 'diri' || lingkup.jenis === 'dampingan') {
        expect(lingkup.penggunaId).toBe(PENGGUNA);
      }
    }
  });
});

describe('peran yang tidak lengkap atau lebih dari satu', () => {
  const kosong = (peran: Peran): PeranAktif => ({ peran, koperasiId: null, kelurahanKode: null });

  test.each(tindakan)(
    '%s: pengurus tanpa koperasi dan petugas tanpa kelurahan tidak mendapat apa-apa',
    (satu) => {
      const hak = hakUntuk(satu, PENGGUNA, [kosong('PENGURUS'), kosong('PETUGAS_KELURAHAN')]);
      expect(hak).toEqual(hakUntuk(satu, PENGGUNA, []));
    },
  );

  test.each(tindakan)('%s: peran yang tercatat tidak menolong orang tanpa akun', (satu) => {
    const semua = Object.values(Peran).map(aktif);
    expect(hakUntuk(satu, null, semua)).toEqual(hakUntuk(satu, null, []));
  });

  test('pengurus dua koperasi menjangkau keduanya, tidak yang ketiga', () => {
    const dua = ['satu', 'dua'].map((koperasiId) => ({ ...kosong('PENGURUS'), koperasiId }));
    const lingkup = hakUntuk('anggota:baca', PENGGUNA, dua).map((hak) => hak.lingkup);
    expect(lingkup).toEqual([
      { jenis: 'koperasi', koperasiId: 'satu' },
      { jenis: 'koperasi', koperasiId: 'dua' },
    ]);
  });

  test('dua peran menjangkau gabungannya', () => {
    const hak = hakUntuk('umkm:baca', PENGGUNA, [aktif('PETUGAS_KELURAHAN'), aktif('PEMILIK')]);
    expect(hak.map(({ lingkup }) => lingkup.jenis)).toEqual(['kelurahan', 'diri']);
  });
});
