import { v7 as uuidv7 } from 'uuid';
import { transaksiBerkas } from '@/lib/dokumen/commands';
import { periksaIsi } from '@/lib/dokumen/isi/reads';
import { catat } from '@/lib/platform/audit';
import { type Pelaku, type Wewenang, wewenang, wewenangSistem } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, seolahPada, tahunIni, tambahHari } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { transaksi } from '@/lib/platform/db/transaksi';
import { berhasil } from '@/lib/platform/hasil';
import { tambahBukti } from '@/lib/program/hasil/bukti/commands';
import { tetapkanNaikKelas, ukurPeserta } from '@/lib/program/hasil/commands';
import { catatKonsultasi, tambahKlinik } from '@/lib/program/klinik/commands';
import { catatKehadiran, tambahSesi } from '@/lib/program/pelatihan/commands';
import { akhiriPeserta, aturPendamping, catatKunjungan } from '@/lib/program/pendampingan/commands';
import { tandaiDtsen } from '@/lib/program/prasejahtera/commands';
import { STATUS_TERPILIH } from '@/lib/program/rules';
import { ubahUmkm } from '@/lib/umkm/perubahan/commands';
import { verifikasiUmkm } from '@/lib/umkm/verifikasi/commands';
import { type Acak, antara, pilihSatu, uuidAcak } from './acak';
import { pastikan } from './jalan-permohonan';
import { pdfContoh } from './pdf';

/* What happens to the chosen of the demo: training, mentoring, clinics. */

const NAMA_PENDAMPING = ['Agus Pendamping', 'Rina Pendamping', 'Yusuf Pendamping'];

/** More mentors than the one of the sign-in page, with the same password. */
export async function buatPendamping(sandiHash: string): Promise<Pelaku[]> {
  const hasil: Pelaku[] = [];
  for (const [ke, nama] of NAMA_PENDAMPING.entries()) {
    const penggunaId = uuidv7();
    const surel = `pendamping${ke + 2}@contoh.test`;
    await transaksi(async (tx) => {
      await tx.pengguna.create({
        data: { id: penggunaId, surel, nama, sandiHash, surelTerverifikasiPada: sekarang() },
      });
      await tx.peranPengguna.create({ data: { penggunaId, peran: 'PENDAMPING' } });
      await catat(tx, wewenangSistem('pengguna:kelola', 'data demo', 'data-demo'), {
        tindakan: 'pengguna.buat',
        objekJenis: 'pengguna',
        objekId: penggunaId,
        sesudah: { peran: 'PENDAMPING' },
      });
      return berhasil(null);
    });
    const peran = [{ peran: 'PENDAMPING' as const, kelurahanKode: null, koperasiId: null }];
    hasil.push({ penggunaId, nama, surel, peran, permintaanId: 'data-demo' });
  }
  return hasil;
}

const POKOK = [
  'Memeriksa catatan penjualan dan menghitung harga jual kembali.',
  'Membahas kemasan baru dan label sesuai ketentuan.',
  'Membantu mengisi permohonan NIB dan menyiapkan berkasnya.',
];

/** As if it were so many days ago. */
export const hariLalu = <T>(hari: number, jalankan: () => Promise<T>): Promise<T> =>
  seolahPada(new Date(sekarang().getTime() - hari * 86_400_000), jalankan);

const tambahSesiDemo = async (
  acak: Acak,
  petugas: Pelaku,
  isi: { angkatanId: string; nama: string; tanggal: string },
): Promise<string> => {
  const by = wewenang(petugas, 'pelatihan:kelola') as Wewenang<'pelatihan:kelola'>;
  const sesi = {
    ...isi,
    kunciKirim: uuidAcak(acak),
    tempat: 'Balai Latihan Koperasi, Sukmajaya',
    kecamatanKode: null,
  };
  return pastikan(await transaksi((tx) => tambahSesi(tx, by, sesi)), 'hari pelatihan').id;
};

/** A day of training to come, for who is still in training. */
export const rencanakanPelatihanDemo = (
  acak: Acak,
  petugas: Pelaku,
  angkatanId: string,
): Promise<string> =>
  tambahSesiDemo(acak, petugas, {
    angkatanId,
    nama: 'Berjualan lewat internet',
    tanggal: tambahHari(hariIni(), 9),
  });

/** Two days of training that were held; who is on the list attended both. */
export async function latihDemo(
  acak: Acak,
  petugas: Pelaku,
  angkatanId: string,
  rajin: ReadonlySet<string>,
): Promise<void> {
  const by = wewenang(petugas, 'pelatihan:kelola') as Wewenang<'pelatihan:kelola'>;
  for (const [nama, lalu] of [
    ['Menghitung harga dan mencatat keuangan', 40],
    ['Kemasan, izin edar, dan halal', 26],
  ] as const) {
    const tanggal = tambahHari(hariIni(), -lalu);
    const id = await hariLalu(lalu + 7, () =>
      tambahSesiDemo(acak, petugas, { angkatanId, nama, tanggal }),
    );
    const undangan = await db().kehadiranPelatihan.findMany({
      where: { sesiId: id },
      orderBy: { pesertaId: 'asc' },
      select: { pesertaId: true },
    });
    const hadir = undangan
      .map((satu) => satu.pesertaId)
      .filter((pesertaId) => rajin.has(pesertaId) || acak() < 0.4);
    const hasil = await hariLalu(lalu, () =>
      transaksi((tx) => catatKehadiran(tx, by, { sesiId: id, versi: 1, hadir })),
    );
    pastikan(hasil, 'kehadiran');
  }
}

const versiKini = async (id: string): Promise<number> =>
  (await db().peserta.findUniqueOrThrow({ where: { id }, select: { versi: true } })).versi;

/** Gives a trained participant a mentor and visits; who is to be done has been visited twice. */
export async function dampingiDemo(
  acak: Acak,
  petugas: Pelaku,
  pendamping: Pelaku,
  id: string,
  selesai: boolean,
): Promise<void> {
  const bina = wewenang(petugas, 'peserta:bina') as Wewenang<'peserta:bina'>;
  const versi = await versiKini(id);
  const pendampingId = pendamping.penggunaId as string;
  // Mentored since the last day of training was held, so that the visits lie within.
  const hasil = await hariLalu(25, () =>
    transaksi((tx) => aturPendamping(tx, bina, { id, versi, pendampingId })),
  );
  pastikan(hasil, 'pendamping');
  const by = wewenang(pendamping, 'kunjungan:catat') as Wewenang<'kunjungan:catat'>;
  for (let ke = selesai ? 0 : 1; ke < 2; ke += 1) {
    pastikan(
      await transaksi((tx) =>
        catatKunjungan(tx, by, {
          kunciKirim: uuidAcak(acak),
          pesertaId: id,
          tanggal: tambahHari(hariIni(), -antara(acak, 0, 24)),
          cara: pilihSatu(acak, ['DATANG', 'DATANG', 'TELEPON', 'DARING']),
          pokok: pilihSatu(acak, POKOK),
          tindakLanjut: 'Melanjutkan catatan sampai kunjungan berikutnya.',
        }),
      ),
      'kunjungan',
    );
  }
}

/** Says that these are done; whoever is not mentored stays as they are. */
export async function selesaikanDemo(petugas: Pelaku, pesertaId: readonly string[]): Promise<void> {
  const bina = wewenang(petugas, 'peserta:bina') as Wewenang<'peserta:bina'>;
  const peserta = await db().peserta.findMany({
    where: { id: { in: [...pesertaId] }, status: 'PENDAMPINGAN' },
    orderBy: { id: 'asc' },
    select: { id: true, versi: true },
  });
  for (const satu of peserta) {
    pastikan(
      await transaksi((tx) =>
        akhiriPeserta(tx, bina, { ...satu, keputusan: 'selesaikan', alasan: null }),
      ),
      'selesai',
    );
  }
}

/** These in training gave up: the dinas stops them and says why. */
export async function hentikanDemo(petugas: Pelaku, pesertaId: readonly string[]): Promise<void> {
  const bina = wewenang(petugas, 'peserta:bina') as Wewenang<'peserta:bina'>;
  const peserta = await db().peserta.findMany({
    where: { id: { in: [...pesertaId] }, status: 'PELATIHAN' },
    orderBy: { id: 'asc' },
    select: { id: true, versi: true },
  });
  for (const satu of peserta) {
    const isi = {
      ...satu,
      keputusan: 'hentikan' as const,
      alasan: 'Tidak hadir dalam pelatihan dan tidak dapat dihubungi.',
    };
    pastikan(await transaksi((tx) => akhiriPeserta(tx, bina, isi)), 'berhenti');
  }
}

/** Most businesses of the demo that moved up a class. */
const NAIK_KELAS_DEMO = 2;

/**
 * A few of the micro businesses about to finish sell for more than the law's limit of micro now (PP 7/2021
 * Pasal 35): the owner writes down the new figures, the dinas measures again and records the class with a
 * file that proves it.
 */
export async function naikkanKelasDemo(
  petugas: Pelaku,
  pesertaId: readonly string[],
): Promise<void> {
  const peserta = await db().peserta.findMany({
    where: {
      id: { in: [...pesertaId] },
      status: 'PENDAMPINGAN',
      usaha: { status: 'TERVERIFIKASI' },
      ukuran: { some: { tahap: 'AWAL', skala: 'MIKRO' } },
    },
    orderBy: { id: 'asc' },
    take: NAIK_KELAS_DEMO,
    select: {
      id: true,
      pelakuUsaha: { select: { penggunaId: true, nama: true } },
      usaha: {
        select: {
          id: true,
          versi: true,
          modalUsaha: true,
          pekerjaTidakDibayarLaki: true,
          pekerjaTidakDibayarPerempuan: true,
        },
      },
    },
  });
  const ukur = wewenang(petugas, 'hasil:ukur') as Wewenang<'hasil:ukur'>;
  const tetapkan = wewenang(petugas, 'naik-kelas:tetapkan') as Wewenang<'naik-kelas:tetapkan'>;
  const periksa = wewenang(petugas, 'umkm:verifikasi') as Wewenang<'umkm:verifikasi'>;
  const bukti = pastikan(
    await periksaIsi({
      jenis: 'BUKTI_NAIK_KELAS',
      namaAsli: `laporan-penjualan-${tahunIni()}.pdf`,
      isi: pdfContoh(['LAPORAN PENJUALAN', 'Contoh rekaan untuk mode demo']),
    }),
    'isi bukti naik kelas',
  );
  for (const { id, usaha, pelakuUsaha } of peserta) {
    if (!usaha) continue;
    const pemilik: Pelaku = {
      ...pelakuUsaha,
      surel: null,
      peran: [{ peran: 'PEMILIK', kelurahanKode: null, koperasiId: null }],
      permintaanId: 'data-demo',
    };
    const by = wewenang(pemilik, 'umkm:ubah') as Wewenang<'umkm:ubah'>;
    pastikan(
      await transaksi((tx) =>
        ubahUmkm(tx, by, {
          usahaId: usaha.id,
          versi: usaha.versi,
          konfirmasiPeringatan: true,
          bagian: 'keuangan',
          isi: {
            modalUsaha: usaha.modalUsaha ?? 0n,
            omzetTahunan: 2_350_000_000n,
            tahunData: tahunIni(),
            pekerjaDibayarLaki: 4,
            pekerjaDibayarPerempuan: 5,
            pekerjaTidakDibayarLaki: usaha.pekerjaTidakDibayarLaki ?? 0,
            pekerjaTidakDibayarPerempuan: usaha.pekerjaTidakDibayarPerempuan ?? 0,
          },
        }),
      ),
      'omzet baru',
    );
    const diubah = await db().usaha.findUniqueOrThrow({
      where: { id: usaha.id },
      select: {
        versi: true,
        pelakuUsaha: { select: { versi: true, nikPendudukDiperiksaPada: true } },
      },
    });
    const belumCocok = diubah.pelakuUsaha.nikPendudukDiperiksaPada === null;
    pastikan(
      await transaksi((tx) =>
        verifikasiUmkm(tx, periksa, {
          usahaId: usaha.id,
          versi: diubah.versi,
          versiOrang: diubah.pelakuUsaha.versi,
          nikPendudukDicocokkan: false,
          alasanBelumCocok: belumCocok ? 'KTP dicocokkan waktu kunjungan berikutnya.' : undefined,
        }),
      ),
      'verifikasi omzet baru',
    );
    pastikan(await transaksi((tx) => ukurPeserta(tx, ukur, { pesertaId: id })), 'ukuran hasil');
    const berkas = pastikan(
      await transaksiBerkas((tx) => tambahBukti(tx, tetapkan, bukti, { pesertaId: id })),
      'bukti naik kelas',
    );
    pastikan(
      await transaksi((tx) =>
        tetapkanNaikKelas(tx, tetapkan, {
          pesertaId: id,
          dokumenId: [berkas.id],
          bukti: 'Penjualan dua belas bulan di atas dua miliar rupiah (data demo)',
        }),
      ),
      'naik kelas',
    );
  }
}

/** What DTSEN says of a few, as an officer wrote it down. */
export async function tandaiDemo(petugas: Pelaku, pelakuUsahaId: readonly string[]): Promise<void> {
  const by = wewenang(petugas, 'prasejahtera:tandai') as Wewenang<'prasejahtera:tandai'>;
  for (const [ke, id] of [...new Set(pelakuUsahaId)].entries()) {
    pastikan(
      await transaksi((tx) =>
        tandaiDtsen(tx, by, {
          pelakuUsahaId: id,
          versi: 0,
          status: ke % 2 === 0 ? 'tidak' : 'ya',
          desil: ke % 2 === 0 ? null : 2,
          tanggalCek: tambahHari(hariIni(), -30),
          sumber: 'SIKS-NG kelurahan (data demo)',
          konfirmasiPeringatan: false,
        }),
      ),
      'keterangan DTSEN',
    );
  }
}

/** A clinic that was held, with a few consultations, and one to come. */
export async function buatKlinikDemo(
  acak: Acak,
  petugas: Pelaku,
  pesertaId: readonly string[],
): Promise<void> {
  const kelola = wewenang(petugas, 'klinik:kelola') as Wewenang<'klinik:kelola'>;
  const mencatat = wewenang(petugas, 'klinik:catat') as Wewenang<'klinik:catat'>;
  const peserta = await db().peserta.findMany({
    where: { id: { in: [...pesertaId] }, status: { in: [...STATUS_TERPILIH] } },
    orderBy: { id: 'asc' },
    take: 4,
    select: { nomor: true },
  });
  for (const [topik, kecamatanKode, geser] of [
    ['Perizinan dan NIB', '32.76.01', -12],
    ['Modal dan koperasi simpan pinjam', '32.76.06', 15],
  ] as const) {
    const { id: klinikId } = pastikan(
      await transaksi((tx) =>
        tambahKlinik(tx, kelola, {
          kunciKirim: uuidAcak(acak),
          kecamatanKode,
          tanggal: tambahHari(hariIni(), geser),
          tempat: 'Aula kantor kecamatan',
          topik,
        }),
      ),
      'klinik',
    );
    if (geser > 0) continue;
    for (const { nomor } of peserta) {
      pastikan(
        await transaksi((tx) =>
          catatKonsultasi(tx, mencatat, {
            klinikId,
            nomorPeserta: nomor,
            pertanyaan: 'Bagaimana mengurus NIB untuk usaha di rumah?',
            saran:
              'Ajukan lewat OSS dengan KTP dan alamat usaha; petugas kelurahan dapat membantu.',
          }),
        ),
        'konsultasi',
      );
    }
  }
}
