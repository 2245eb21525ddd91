import {
  cariAnggota,
  cariContoh,
  type JenisContoh,
  type NamaPelihat,
  type Pasangan,
} from './contoh';

/*
 * Every page and route handler that lies in `app`, as everybody: what a GET answers. A route that is not
 * written down here fails the test.
 *
 * 200       opens; with two values the first is for an own record, the second for a foreign one
 * masuk     leads to the sign-in page and back
 * alih      leads elsewhere
 */
const MATRIKS = `
rute                                        publik akun admin petugas penilai kabid kelurahan pengurus pemilik dekranasda inspektorat pendamping
/                                           200    200  200   200     200     200   200       200      200     200        200         200
/api/berkas                                 405    405  405   405     405     405   405       405      405     405        405         405
/api/berkas/[id]                            masuk  404  404   alih    404     404   alih/404  alih/404 200/404 404        alih        404
/api/buku-kerja                             404    404  404   404       404     404   404         404      404     404        404         404
/api/berkas/buku-kerja                      405    405  405   405     405     405   405       405      405     405        405         405
/api/berkas/isian                           405    405  405   405     405     405   405       405      405     405        405         405
/api/berkas/kertas-kerja                    405    405  405   405     405     405   405       405      405     405        405         405
/api/berkas/lapangan                        405    405  405   405     405     405   405       405      405     405        405             405
/api/berkas/naik-kelas                      405    405  405   405     405     405   405       405      405     405        405         405
/api/berkas/pendirian                       405    405  405   405     405     405   405       405      405     405        405         405
/api/buku-kerja/[id]                        masuk  403  403   200     200     200   403       404      403     403        200         403
/api/ekspor/anggota                         masuk  403  403   200     403     403   403       200      403     403        200         403
/api/ekspor/dasbor/[tabel]                  200    200  200   200     200     200   200       200      200     200        200         200
/api/ekspor/koperasi                        masuk  403  403   200     200     200   403       403      403     403        200         403
/api/ekspor/modal/[tabel]                   masuk  403  403   200     403     200   403       403      403     200        200         403
/api/ekspor/pengawasan                      masuk  403  403   403     403     200   403       403      403     403        200         403
/api/ekspor/peluang/[tabel]                 masuk  403  403   200     403     200   403       403      403     200        200         403
/api/ekspor/peringatan-dini                 masuk  403  403   200     200     200   403       403      403     403        200         403
/api/ekspor/program/[id]                    masuk  403  403   200     403     200   200       403      403     200        200         403
/api/ekspor/rat                             masuk  403  403   200     403     200   403       403      403     403        200         403
/api/ekspor/umkm                            masuk  403  403   200     403     403   200       403      403     403        200         403
/api/v1/penilaian/aturan                    200    200  200   200     200     200   200       200      200     200        200         200
/api/v1/penilaian/aturan/[id]               200    200  200   200     200     200   200       200      200     200        200         200
/api/v1/penilaian/simulasi                  405    405  405   405     405     405   405       405      405     405        405         405
/api/health                                 200    200  200   200     200     200   200       200      200     200        200         200
/api/lapangan/akun                          200    200  200   200     200     200   200       200      200     200        200         200
/api/verifikasi                             405    405  405   405     405     405   405       405      405     405        405         405
/atur-ulang-sandi                           200    200  200   200     200     200   200       200      200     200        200         200
/daftar                                     200    alih alih  alih    alih    alih  alih      alih     alih    alih       alih         alih
/daftar/periksa-surel                       200    200  200   200     200     200   200       200      200     200        200         200
/dasbor                                     200    200  200   200     200     200   200       200      200     200        200         200
/galat/[kode]                               200    200  200   200     200     200   200       200      200     200        200         200
/galat/kiriman                              404    404  404   404     404     404   404       404      404     404        404         404
/keluar                                     200    200  200   200     200     200   200       200      200     200        200         200
/konfirmasi                                 200    200  200   200     200     200   200       200      200     200        200         200
/koperasi                                   200    200  200   200     200     200   200       200      200     200        200         200
/koperasi/[id]                              200    200  200   200     200     200   200       200      200     200        200         200
/koperasi/terlalu-sering                    429    429  429   429     429     429   429       429      429     429        429         429
/kotak-surat                                200    200  200   200     200     200   200       200      200     200        200         200
/kotak-surat/[id]                           200    200  200   200     200     200   200       200      200     200        200         200
/lupa-sandi                                 200    200  200   200     200     200   200       200      200     200        200         200
/luring                                     200    200  200   200     200     200   200       200      200     200        200         200
/masuk                                      200    alih alih  alih    alih    alih  alih      alih     alih    alih       alih         alih
/portal                                     masuk  200  200   200     200     200   200       200      200     200        200         200
/portal/akun                                masuk  200  200   200     200     200   200       200      200     200        200         200
/portal/anggota                             masuk  403  403   200     403     200   403       200      200     403        200         403
/portal/aturan                              masuk  403  200   200     200     200   403       403      403     403        200         403
/portal/aturan/[kode]                       masuk  403  200   200     200     200   403       403      403     403        200         403
/portal/aturan/penilaian                    masuk  403  200   200     200     200   403       403      403     403        200         403
/portal/aturan/penilaian/[id]               masuk  403  200   200     200     200   403       403      403     403        200         403
/portal/aturan/penilaian/unggah             masuk  403  200   403     403     403   403       403      403     403        403         403
/portal/audit                               masuk  403  403   403     403     403   403       403      403     403        200         403
/portal/capaian-modal                       masuk  403  403   200     403     200   403       403      403     200        200         403
/portal/kampanye                            masuk  403  403   200     403     200   403       403      403     403        200         403
/portal/kampanye/[id]                       masuk  403  403   200     403     200   403       403      403     403        200         403
/portal/kampanye/baru                       masuk  403  403   200     403     403   403       403      403     403        403         403
/portal/dtsen/[id]                          masuk  403  403   200     403     403   200/404   403      200/404 403        403         403
/portal/klinik                              masuk  403  403   200     403     403   403       403      403     403        200         200
/portal/klinik/[id]                         masuk  403  403   200     403     403   403       403      403     403        200         200
/portal/koperasi                            masuk  403  403   200     200     200   403       alih     403     403        200         403
/portal/koperasi/[id]                       masuk  403  403   200     200     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/anggota               masuk  403  403   200     403     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/anggota/[anggotaId]   masuk  403  403   200     403     200   403       200/404  200/404 403        200         403
/portal/koperasi/[id]/anggota/cetak         masuk  403  403   200     403     403   403       200/404  403     403        200         403
/portal/koperasi/[id]/laporan               masuk  403  403   200     200     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/laporan/[tahun]       masuk  403  403   200     200     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/laporan/[tahun]/berkas masuk 403  403   200/alih 403    403   403       200/404  403     403        403         403
/portal/koperasi/[id]/laporan/[tahun]/ubah  masuk  403  403   200     403     403   403       200/404  403     403        403         403
/portal/koperasi/[id]/pengurus              masuk  403  403   200     403     403   403       403      403     403        403         403
/portal/koperasi/[id]/pengurus/[pengurus]   masuk  403  403   200     403     403   403       403      403     403        403         403
/portal/koperasi/[id]/penilaian             masuk  403  403   200     200     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/penilaian/baru        masuk  403  403   403     200     403   403       403      403     403        403         403
/portal/koperasi/[id]/penilaian/baru/luar-portal masuk 403 403 403    200     403   403       403      403     403        403         403
/portal/koperasi/[id]/pinjaman              masuk  403  403   200     403     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/pinjaman/[bulan]      masuk  403  403   200     403     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/produk                masuk  403  403   200     403     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/produk/[produkId]     masuk  403  403   200     403     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/produk/baru           masuk  403  403   200     403     403   403       200/404  403     403        403         403
/portal/koperasi/[id]/riwayat               masuk  403  403   200     200     200   403       200/404  403     403        200         403
/portal/koperasi/[id]/status                masuk  403  403   200     403     403   403       403      403     403        403         403
/portal/koperasi/[id]/ubah                  masuk  403  403   200     403     403   403       200/404  403     403        403         403
/portal/koperasi/daftar-baru                masuk  403  403   200     403     403   403       403      403     403        403         403
/portal/koperasi/daftar-baru/[draf]/[langkah] masuk 403 403   200     403     403   403       403      403     403        403         403
/portal/koperasi/daftar-baru/[draf]/periksa masuk  403  403   404     403     403   403       403      403     403        403         403
/portal/ktp/[id]                            masuk  403  403   200     404     404   200/404   200/404  200/404 403        200         404
/portal/lapangan                            masuk  403  403   403     403     403   200       403      403     403        200         200
/portal/lapangan/[id]                       masuk  403  403   403     403     403   404       403      403     403        404         404
/portal/lapangan/[id]/betulkan              masuk  403  403   403     403     403   404       403      403     403        403         404
/portal/lapangan/baru                       masuk  403  403   403     403     403   200       403      403     403        403         200
/portal/modal                               masuk  403  403   200     403     200   403       200      200     403        200         403
/portal/modal-diterima                      masuk  403  403   200     403     200   200       403      alih     403        200         403
/portal/modal-diterima/[id]                 masuk  403  403   200     403     200   200/404   403      200/404 403        200         403
/portal/modal-diterima/catat                masuk  403  403   alih    403     403   alih      403      200     403        403         403
/portal/modal/[id]                          masuk  403  403   200     403     200   403       200/404  200/404 403        200         403
/portal/modal/[id]/terkirim                 masuk  403  403   404     403     404   403       404      200/404 403        404         403
/portal/modal/ajukan                        masuk  403  403   403     403     403   403       403      200     403        403         403
/portal/modal/banding                       masuk  200  200   200     200     200   200       200      200     200        200         200
/portal/modal/rencana                       masuk  200  200   200     200     200   200       200      200     200        200         200
/portal/peluang                             masuk  403  403   200     403     200   403       403      403     200        200         403
/portal/peluang/kelurahan/[kode]            masuk  403  403   200     403     200   403       403      403     403        200         403
/portal/peluang/perhitungan                 masuk  403  403   200     403     200   403       403      403     403        200         403
/portal/pemberitahuan                       masuk  200  200   200     200     200   200       200      200     200        200         200
/portal/pendirian                           masuk  403  403   200     403     200   403       200      200     403        200         403
/portal/pendirian/[id]                      masuk  403  403   200     403     200   403       200/404  200/404 403        200         403
/portal/pendirian/[id]/pendiri              masuk  403  403   403     403     403   403       200/404  200/404 403        403         403
/portal/pendirian/[id]/rapat                masuk  403  403   403     403     403   403       200/404  200/404 403        403         403
/portal/pendirian/[id]/setoran              masuk  403  403   403     403     403   403       200/404  200/404 403        403         403
/portal/pendirian/[id]/ubah                 masuk  403  403   403     403     403   403       200/404  200/404 403        403         403
/portal/pendirian/mulai                     masuk  403  403   403     403     403   403       200      200     403        403         403
/portal/pendirian/mulai/[draf]/[langkah]    masuk  403  403   403     403     403   403       200      200     403        403         403
/portal/pendirian/mulai/[draf]/periksa      masuk  403  403   403     403     403   403       404      404     403        403         403
/portal/pendirian/undangan/[kode]           masuk  403  403   403     403     403   403       200      200     403        403         403
/portal/pengguna                            masuk  403  200   403     403     403   403       403      403     403        200         403
/portal/pengguna/[id]                       masuk  403  200   403     403     403   403       403      403     403        200         403
/portal/pengguna/baru                       masuk  403  200   403     403     403   403       403      403     403        403         403
/portal/penilaian                           masuk  403  403   200     200     200   403       alih     403     403        200         403
/portal/penilaian/[id]                      masuk  403  403   200     200     200   403       200/404  403     403        200         403
/portal/penilaian/[id]/kertas-kerja         masuk  403  403   403     alih    403   403       403      403     403        403         403
/portal/penilaian/[id]/lembar               masuk  403  403   200     200     200   403       404      403     403        200         403
/portal/penilaian/[id]/lembar/[bagian]      masuk  403  403   200     200     200   403       404      403     403        200         403
/portal/penilaian/[id]/lembar/buku-kerja    masuk  403  403   403     alih    403   403       403      403     403        403         403
/portal/penilaian/[id]/lembar/dasar         masuk  403  403   403     alih    403   403       403      403     403        403         403
/portal/penilaian/[id]/periksa              masuk  403  403   403     alih    403   403       403      403     403        403         403
/portal/penilaian/[id]/tanggapan            masuk  403  403   alih    403     403   403       200/404  403     403        403         403
/portal/penilaian/[id]/ubah                 masuk  403  403   403     alih    403   403       403      403     403        403         403
/portal/penilaian/pengawasan                masuk  403  403   403     403     200   403       403      403     403        200         403
/portal/peringatan-dini                     masuk  403  403   200     200     200   403       403      403     403        200         403
/portal/permohonan                          masuk  403  403   200     403     200   403       200      200     403        200         403
/portal/permohonan/[id]                     masuk  403  403   200     403     200   403       200/404  200/404 403        200         403
/portal/permohonan/[id]/terkirim            masuk  403  403   404     403     404   403       404      200/404 403        404         403
/portal/permohonan/baru                     masuk  403  403   403     403     403   403       403      200     403        403         403
/portal/sumber-modal                        masuk  403  200   200     403     200   403       403      403     403        200         403
/portal/sumber-modal/[id]                   masuk  403  200   200     403     200   403       403      403     403        200         403
/portal/sumber-modal/baru                   masuk  403  200   403     403     403   403       403      403     403        403         403
/portal/peserta                             masuk  403  403   200     403     403   200       403      alih    403        200         200
/portal/peserta/[id]                        masuk  403  403   200     403     403   200/404   403      200/404 403        200         200/404
/portal/peserta/[id]/betulkan               masuk  403  403  alih    403     403   alih/404  403      alih/404 403        403        403
/portal/program                             masuk  403  200   200     403     200   200       403      200     200        200         200
/portal/program/[id]                        masuk  403  200   200     403     200   200       403      200     200        200         200
/portal/program/[id]/angkatan/[tahun]       masuk  403  200   403     403     403   403       403      403     403        403         403
/portal/program/[id]/daftar                 masuk  403  403   200     403     403   200       403      200     403        403         403
/portal/program/[id]/pelatihan              masuk  403  403   200     403     403   403       403      403     403        200         403
/portal/program/[id]/pelatihan/[sesiId]     masuk  403  403   200     403     403   403       403      403     403        200         403
/portal/program/[id]/seleksi                masuk  403  403   200     403     403   403       403      403     403        403         403
/portal/program/[id]/ubah                   masuk  403  200   403     403     403   403       403      403     403        403         403
/portal/program/baru                        masuk  403  200   403     403     403   403       403      403     403        403         403
/portal/rat                                 masuk  403  403   200     403     200   403       403      403     403        200         403
/portal/umkm                                masuk  403  403   200     403     200   200       403      alih    403        200         403
/portal/umkm/[id]                           masuk  403  403   200     403     200   200/404   403      200/404 403        200         403
/portal/umkm/[id]/ubah/[bagian]             masuk  403  403   200     403     403   200/404   403       403     403        403         403
/portal/umkm/identitas/[id]                 masuk  403  403   200     403     403   200/404   200/404  200/404 403        200         200/404
/portal/undangan/[id]                       masuk  403  403   403     403     403   403       403      200/404 403        403         403
/portal/usaha-saya                          masuk  403  403   403     403     403   403       403      200     403        403         403
/portal/usaha-saya/[id]                     masuk  403  403   403     403     403   403       403      200/404 403        403         403
/portal/usaha-saya/[id]/cocok               masuk  403  403   403     403     403   403       403      200/404 403        403         403
/portal/usaha-saya/[id]/ubah/[bagian]       masuk  403  403   403     403     403   403       403      200/404 403        403         403
/portal/usaha-saya/daftar                   masuk  403  403   403     403     403   403       403      200     403        403         403
/portal/usaha-saya/daftar/[langkah]         masuk  403  403   403     403     403   403       403      200     403        403         403
/portal/usaha-saya/daftar/dokumen           masuk  403  403   403     403     403   403       403      200     403        403         403
/portal/usaha-saya/daftar/periksa           masuk  403  403   403     403     403   403       403      200     403        403         403
/portal/usaha-saya/hubungkan                masuk  403  403   403     403     403   403       403      200     403        403         403
/privasi                                    200    200  200   200     200     200   200       200      200     200        200         200
/simulasi                                   200    200  200   200       200     200   200         200      200     200        200         200
/undangan-pendirian/[token]                 200    alih alih  alih    alih    alih  alih      alih     alih    alih       alih        alih
/verifikasi                                 200    200  200   200     200     200   200       200      200     200        200         200
/verifikasi/[kode]                          200    200  200   200     200     200   200       200      200     200        200         200
/verifikasi/[kode]/tanda-tangan             200    200  200   200     200     200   200       200      200     200        200         200
/verifikasi/kunci                           200    200  200   200     200     200   200       200      200     200        200         200
/verifikasi/kunci.json                      200    200  200   200     200     200   200       200      200     200        200         200
/verifikasi/kunci.pem                       200    200  200   200     200     200   200       200      200     200        200         200
/verifikasi/terlalu-sering                  429    429  429   429     429     429   429       429      429     429        429         429
`;

const [kepala = '', ...isiMatriks] = MATRIKS.trim().split('\n');
export const KOLOM = kepala.split(/\s+/).slice(1) as NamaPelihat[];
/** What is written for a route, in the order of KOLOM. */
export const HARAPAN = new Map(
  isiMatriks.map((baris) => {
    const [rute = '', ...isi] = baris.split(/\s+/);
    return [rute, isi] as const;
  }),
);

const TIDAK_ADA = '00000000-0000-7000-8000-000000000000';

/** Which kind of record stands for the dynamic part of an address. */
const CONTOH: [RegExp, JenisContoh | 'anggota'][] = [
  [/^\/(api\/berkas|portal\/ktp)\/\[id\]/, 'ktp'],
  [/^\/portal\/koperasi\/\[id\]\/anggota\/\[anggotaId\]/, 'anggota'],
  [/\/pengurus\/\[pengurus\]/, 'kepengurusan'],
  [/\/produk\/\[produkId\]/, 'produk'],
  [/\/modal\/\[id\]/, 'modal'],
  [/\/modal\/(ajukan|rencana)$/, 'ketentuan'],
  [/\/modal-diterima\/\[id\]/, 'modalDiterima'],
  [/\/sumber-modal\/\[id\]/, 'sumberModal'],
  [/\/kampanye\/\[id\]/, 'kampanye'],
  [/\/undangan\/\[id\]/, 'undangan'],
  [/\/peserta\/\[id\]\/betulkan/, 'pesertaDiperiksa'],
  [/\/peserta\/\[id\]/, 'peserta'],
  [/\/pelatihan\/\[sesiId\]/, 'pelatihan'],
  [/\/program\/\[id\]/, 'program'],
  [/\/klinik\/\[id\]/, 'klinik'],
  [/\/dtsen\/\[id\]/, 'pesertaOrang'],
  [/\/koperasi\/\[id\]/, 'koperasi'],
  [/\/kotak-surat\/\[id\]/, 'surat'],
  [/\/pengguna\/\[id\]/, 'pengguna'],
  [/\/aturan\/penilaian\/\[id\]/, 'himpunan'],
  [/\/penilaian\/\[id\]\/lembar|\/buku-kerja\/\[id\]/, 'lembar'],
  [/\/pendirian\/\[id\]/, 'pendirian'],
  [/\/penilaian\/\[id\]/, 'penilaian'],
  [/\/permohonan\/\[id\]/, 'permohonan'],
  [/\/umkm\/identitas\/\[id\]/, 'orang'],
  [/\/umkm\/\[id\]\/ubah/, 'usahaTanpaAkun'],
  [/\/(umkm|usaha-saya)\/\[id\]/, 'usaha'],
  [/\/verifikasi\/\[kode\]/, 'sertifikat'],
];

const TETAP: Record<string, string> = {
  '[tahun]': '2025',
  '[bulan]': '2026-01',
  '[draf]': TIDAK_ADA,
  // Has the shape of a secret, and is none.
  '[token]': 'x'.repeat(43),
};

/** What stands for a step, by the beginning of the route. */
const LANGKAH = [
  ['/portal/koperasi/daftar-baru', 'identitas'],
  ['/portal/pendirian/mulai', 'bentuk'],
] as const;
/** What stands for `[kode]`, where it is not the code of a rule; of a letter it is its own. */
const KODE = [
  ['/galat', '404'],
  ['/portal/pendirian/undangan', TIDAK_ADA],
  ['/verifikasi', '[kode]'],
  ['/portal/peluang', '32.76.01.1006'],
] as const;
const TABEL: [string, string][] = [
  ['/modal/', 'sumber'],
  ['/peluang/', 'kelurahan'],
];

/** Addresses of a route for an own and for a foreign record; the same where there is no record. */
export async function alamatContoh(rute: string, pelihat: NamaPelihat): Promise<Pasangan> {
  const jenis = CONTOH.find(([pola]) => pola.test(rute))?.[1];
  const langkah = LANGKAH.find(([awal]) => rute.startsWith(awal))?.[1] ?? 'usaha';
  const bagian = rute.includes('/lembar/') ? 'aspek-tk' : 'usaha';
  const kode = KODE.find(([awal]) => rute.startsWith(awal))?.[1] ?? 'penilaian-kesehatan';
  const tabel = TABEL.find(([awal]) => rute.includes(awal))?.[1] ?? 'koperasi-kategori';
  const isi = (id: string) =>
    Object.entries({
      ...TETAP,
      '[bagian]': bagian,
      '[langkah]': langkah,
      '[kode]': kode,
      '[tabel]': tabel,
    })
      .reduce((jalur, [tanda, nilai]) => jalur.replace(tanda, nilai), rute)
      .replace(
        /\[id\]\/(anggota\/\[anggotaId\]|pengurus\/\[pengurus\]|produk\/\[produkId\]|pelatihan\/\[sesiId\])|\[id\]|(?<=verifikasi\/)\[kode\]/,
        id,
      );
  if (rute === '/api/v1/penilaian/aturan/[id]') {
    return { sendiri: isi('perdep-06-2016'), asing: isi('kkpkk-2021-riil') };
  }
  if (rute === '/portal/permohonan/baru') {
    const { asing } = await cariContoh('koperasi', 'pengurus');
    return { sendiri: `${rute}?koperasi=${asing}`, asing: `${rute}?koperasi=${asing}` };
  }
  if (rute.startsWith('/portal/lapangan/[id]'))
    return { sendiri: isi(TIDAK_ADA), asing: isi(TIDAK_ADA) };
  if (!jenis) return { sendiri: isi(''), asing: isi('') };
  const { sendiri, asing } =
    jenis === 'anggota' ? await cariAnggota(pelihat) : await cariContoh(jenis, pelihat);
  if (jenis === 'ketentuan') {
    const alamat = `${rute}?produk=${sendiri}&jumlah=2000000&tenor=6`;
    return { sendiri: alamat, asing: alamat };
  }
  return { sendiri: isi(sendiri), asing: isi(asing) };
}
