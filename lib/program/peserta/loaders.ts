import 'server-only';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { loadRiwayat } from '@/lib/audit/loaders';
import { loadDokumen } from '@/lib/dokumen/loaders';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { penggunaIdDari } from '@/lib/platform/auth/wewenang';
import { hariIni, sekarang, tahunIni } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { batasiPencarian } from '@/lib/platform/pencarian';
import { abaikan, pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { bacaOrang } from '@/lib/umkm/pembukaan/reads';
import { modalSejakSelesai } from '../hasil/modal/reads';
import { naikKelasPeserta, ukuranPeserta } from '../hasil/reads';
import { kenaikanTerbuka } from '../hasil/rules';
import { bacaAngkatan, bacaProgram, daftarProgram } from '../kelola/reads';
import { klinikMendatang, konsultasiPeserta } from '../klinik/reads';
import { hitungKehadiran, sesiPeserta } from '../pelatihan/reads';
import { daftarPendamping, kunjunganPeserta } from '../pendampingan/reads';
import { bacaOrangDtsen } from '../prasejahtera/reads';
import { STATUS_TERPILIH } from '../rules';
import { cariPendaftaran } from './betulkan/reads';
import { dapatMendaftarkan } from './daftar/reads';
import { daftarPeserta, kelurahanSaringan, sebagaiPetugas } from './reads';
import { bacaPeserta } from './rincian/reads';
import { bacaSaringanPeserta, bacaSaringanSeleksi } from './schema';
import { bacaKuota, calonSeleksi, kelurahanBerCalon } from './seleksi/reads';
import { usahaTerverifikasi } from './usaha/reads';

type Param = Record<string, string | string[] | undefined>;

/** The list of those who verify, choose or watch; owners have theirs on the page of programmes. */
export async function loadDaftarPeserta(param: Param) {
  const by = await mintaWewenang('peserta:baca');
  if (!sebagaiPetugas(by)) redirect('/portal/program');
  const terbaca = bacaSaringanPeserta(param);
  await batasiPencarian(by, terbaca.saring.cari);
  const lihat = await cobaWewenang('program:baca');
  const program = lihat ? await daftarProgram(lihat) : [];
  const tahun = [...new Set(program.flatMap((satu) => satu.angkatan.map((a) => a.tahun)))];
  const { saring: saringan, diabaikan } = abaikan(terbaca, [
    ...(program.some(({ id }) => id === terbaca.saring.program) ? [] : (['program'] as const)),
    ...(tahun.some((satu) => satu === terbaca.saring.tahun) ? [] : (['tahun'] as const)),
  ]);
  return {
    saringan,
    pesanSaringan: pesanDiabaikan(diabaikan),
    halaman: await daftarPeserta(by, saringan),
    program: program.map(({ id, nama }) => ({ id, nama })),
    tahun: tahun.sort((a, b) => b - a),
    kelurahan: kelurahanSaringan(by),
    kini: sekarang(),
  };
}

/** One participant with history; 404 beyond one's reach. */
export const loadPeserta = cache(async (idMentah: string) => {
  const by = await mintaWewenang('peserta:baca');
  const id = kodeUuid().safeParse(idMentah);
  const peserta = id.success ? await bacaPeserta(by, id.data) : null;
  if (!peserta) notFound();
  const [verifikasi, pilih, mundur, usaha, riwayat, titipan, daftar] = await Promise.all([
    cobaWewenang('peserta:verifikasi'),
    cobaWewenang('peserta:pilih'),
    cobaWewenang('peserta:mundur'),
    cobaWewenang('umkm:baca'),
    loadRiwayat(by, 'peserta', peserta.id),
    ambilTitipan(await jalurKini(), penggunaIdDari(by)),
    cobaWewenang('peserta:daftar'),
  ]);
  const pembetulan = daftar ? await cariPendaftaran(daftar, peserta.id) : null;
  const kuota = pilih ? await bacaKuota(pilih, peserta.angkatanId, peserta.kelurahanKode) : null;
  const [bina, kunjungan, identitas, pelatihan, kehadiran, daftarKunjungan, konsultasi] =
    await Promise.all([
      cobaWewenang('peserta:bina'),
      cobaWewenang('kunjungan:catat'),
      cobaWewenang('identitas:buka'),
      sesiPeserta(by, peserta.id),
      hitungKehadiran(by, peserta.id),
      kunjunganPeserta(by, peserta.id),
      konsultasiPeserta(by, peserta.id),
    ]);
  const [ukur, hubungkan, naik, dtsen, ukuran, tercatat] = await Promise.all([
    cobaWewenang('hasil:ukur'),
    cobaWewenang('peserta:hubungkan'),
    cobaWewenang('naik-kelas:tetapkan'),
    cobaWewenang('prasejahtera:buka'),
    ukuranPeserta(by, peserta.id),
    naikKelasPeserta(by, peserta.id),
  ]);
  const terpilih = (STATUS_TERPILIH as readonly string[]).includes(peserta.status);
  const membina = bina !== null && !peserta.terkaitPembaca;
  const menetapkan = naik !== null && terpilih && !peserta.terkaitPembaca;
  const menghubungkan = hubungkan !== null && terpilih && !peserta.milikSendiri;
  const kenaikan = menetapkan ? kenaikanTerbuka(ukuran, tercatat) : null;
  const usahaTerukur = ukuran?.kini.usahaId ?? null;
  const [berkasTercatat, bukti] = await Promise.all([
    tercatat.length > 0 ? loadDokumen({ naikKelasPesertaId: peserta.id }) : [],
    kenaikan && usahaTerukur
      ? loadDokumen({ usahaId: usahaTerukur, jenis: ['BUKTI_NAIK_KELAS'] })
      : [],
  ]);
  return {
    peserta,
    boleh: {
      verifikasi: verifikasi !== null && !peserta.terkaitPembaca,
      pilih: pilih !== null && !peserta.terkaitPembaca,
      mundur: mundur !== null && peserta.milikSendiri,
      daftarLain:
        daftar !== null &&
        !peserta.milikSendiri &&
        (await dapatMendaftarkan(daftar, peserta.pelakuUsahaId)),
      bukaUsaha: usaha !== null,
      bina: membina,
      ukur: ukur !== null && terpilih && sebagaiPetugas(by),
      hubungkan: menghubungkan,
      naikKelas: menetapkan,
      dtsen: dtsen !== null && (await bacaOrangDtsen(dtsen, peserta.pelakuUsahaId)) !== null,
      kunjungan: kunjungan !== null && peserta.pendamping?.id === by.pelaku.penggunaId,
      bukaIdentitas:
        identitas !== null &&
        !peserta.milikSendiri &&
        (await bacaOrang(identitas, peserta.pelakuUsahaId)) !== null,
    },
    /** To choose from, for a participant without a business. */
    usahaTerverifikasi:
      menghubungkan && peserta.usaha === null
        ? await usahaTerverifikasi(hubungkan, peserta.pelakuUsahaId)
        : [],
    betulkan: pembetulan?.cara ?? null,
    petugas: sebagaiPetugas(by),
    kuota,
    ukuran,
    kelas: tercatat.map(({ dokumen, ...satu }) => ({
      ...satu,
      berkas: berkasTercatat.filter(({ id: berkasId }) =>
        dokumen.some(({ dokumenId }) => dokumenId === berkasId),
      ),
    })),
    kenaikan,
    /** Uploaded for the rise that is measured, and not used yet. */
    bukti: bukti.filter(({ terpakai }) => !terpakai),
    modalSejakSelesai:
      peserta.status === 'SELESAI' && !peserta.milikSendiri
        ? await modalSejakSelesai(by, peserta.pelakuUsahaId, peserta.statusSejak)
        : null,
    tahunIni: tahunIni(),
    pelatihan,
    kehadiran,
    kunjungan: daftarKunjungan,
    konsultasi,
    klinik:
      terpilih && peserta.milikSendiri ? await klinikMendatang(by, peserta.kelurahanKode) : [],
    pendamping: membina && bina ? await daftarPendamping(bina) : [],
    kunciKirim: uuidv7(),
    hariIni: hariIni(),
    riwayat,
    titipan,
    kini: sekarang(),
  };
});

/** Choosing among the candidates of one kelurahan and year. */
export async function loadSeleksi(programId: string, param: Param) {
  const by = await mintaWewenang('peserta:pilih');
  const kode = kodeUuid().safeParse(programId);
  const program = kode.success ? await bacaProgram(by, kode.data) : null;
  if (!program) notFound();
  const semua = await bacaAngkatan(by, program.id);
  const terbaca = bacaSaringanSeleksi(param);
  const diminta = semua.find((satu) => satu.id === terbaca.saring.angkatan);
  const { saring, diabaikan } = abaikan(terbaca, diminta ? [] : ['angkatan']);
  const pesanSaringan = pesanDiabaikan(diabaikan);
  const angkatan = diminta ?? semua[0] ?? null;
  if (!angkatan) {
    return {
      program,
      pesanSaringan,
      semua,
      angkatan: null,
      kelurahan: [],
      kelurahanKode: null,
      hanyaCadangan: false,
      isi: null,
    };
  }
  const kelurahan = await kelurahanBerCalon(by, angkatan.id);
  const kelurahanKode = saring.kelurahan ?? kelurahan[0]?.kelurahanKode ?? null;
  const hanyaCadangan = saring.calon === 'cadangan';
  const isi = kelurahanKode
    ? {
        kuota: await bacaKuota(by, angkatan.id, kelurahanKode),
        calon: await calonSeleksi(
          by,
          angkatan.id,
          kelurahanKode,
          program.dahulukanKepalaKeluarga,
          hanyaCadangan,
        ),
      }
    : null;
  return {
    ...{ program, pesanSaringan, semua, angkatan },
    ...{ kelurahan, kelurahanKode, hanyaCadangan, isi },
  };
}
