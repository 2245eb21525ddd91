import 'server-only';
import { daftarDraf } from '@/lib/draf/reads';
import { jalurUndangan } from '@/lib/kampanye/rules';
import { undanganMenunggu } from '@/lib/kampanye/undangan/reads';
import { tugasMintaKeluar } from '@/lib/keanggotaan/anggota/tugas/reads';
import { JENIS_DRAF } from '@/lib/keanggotaan/pengajuan/rules';
import { STATUS_MENURUT_TAB } from '@/lib/keanggotaan/permohonan/rules';
import { TANPA_PENGURUS_BERAKUN } from '@/lib/keanggotaan/pihak/reads';
import { DAPAT_ANGGOTA_BARU } from '@/lib/keanggotaan/rules';
import { whereDipimpin, whereTerbaca } from '@/lib/pendirian/reads';
import { STATUS_AKHIR } from '@/lib/pendirian/rules';
import { undanganSaya } from '@/lib/pendirian/undangan/reads';
import { tugasPermodalan } from '@/lib/permodalan/tugas/reads';
import type { Pelaku } from '@/lib/platform/auth/wewenang';
import {
  menjangkauSemua,
  type Wewenang,
  wewenang,
  whereLingkup,
} from '@/lib/platform/auth/wewenang';
import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { tugasProgram } from '@/lib/program/tugas/reads';
import { JENIS_DRAF as DRAF_PENDAFTARAN } from '@/lib/umkm/pendaftaran/reads';
import { laporanMenunggu, laporanMilikKoperasi } from './laporan/reads';
import { pendirianBerjalan } from './pendirian/reads';
import { penilaianMenunggu } from './penilaian/reads';
import { peringatanDini } from './peringatan/reads';
import { BATAS_HITUNG } from './rules';
import type { TugasMenunggu } from './types';

async function usahaMenunggu(by: Wewenang<'umkm:verifikasi'>): Promise<TugasMenunggu> {
  const scope = whereLingkup(by, { kelurahan: (kelurahanKode) => ({ kelurahanKode }) });
  const where = { ...scope, status: 'DIAJUKAN' as const };
  const saya = by.pelaku.penggunaId;
  // Who wrote it down may not verify it; of nobody's writing is somebody else's.
  const lain = { ...where, AND: [{ OR: [{ dibuatOleh: null }, { NOT: { dibuatOleh: saya } }] }] };
  const [jumlah, sendiri, tertua] = await Promise.all([
    db().usaha.count({ where: lain, take: BATAS_HITUNG }),
    saya ? db().usaha.count({ where: { ...where, dibuatOleh: saya }, take: BATAS_HITUNG }) : 0,
    db().usaha.findFirst({ where: lain, orderBy: { id: 'asc' }, select: { diajukanPada: true } }),
  ]);
  return {
    label: 'UMKM menunggu verifikasi',
    keterangan:
      sendiri > 0
        ? `Periksa data dan dokumen pemilik usaha. ${sendiri} lagi Anda catat sendiri dan menunggu petugas lain.`
        : 'Periksa data dan dokumen pemilik usaha.',
    href: '/portal/umkm?status=DIAJUKAN&pencatat=lain&urut=terlama',
    jumlah,
    sejak: tertua?.diajukanPada ?? null,
  };
}

async function permohonanMenunggu(by: Wewenang<'permohonan:putuskan'>): Promise<TugasMenunggu[]> {
  const scope = whereLingkup(by, { koperasi: (koperasiId) => ({ koperasiId }) });
  // A petugas decides only where no pengurus has an account.
  const petugas = menjangkauSemua(by);
  const tanpaPengurus = petugas ? { koperasi: TANPA_PENGURUS_BERAKUN } : {};
  const hanyaItu = petugas ? '&tanpaPengurus=ya' : '';
  const where = { ...scope, ...tanpaPengurus };
  const perlu = { ...where, status: { in: [...STATUS_MENURUT_TAB.menunggu] } };
  const bayar = { ...where, status: { in: [...STATUS_MENURUT_TAB.pembayaran] } };
  const [jumlah, tertua, jumlahBayar] = await Promise.all([
    db().permohonan.count({ where: perlu, take: BATAS_HITUNG }),
    db().permohonan.findFirst({
      where: perlu,
      orderBy: { statusSejak: 'asc' },
      select: { statusSejak: true },
    }),
    db().permohonan.count({ where: bayar, take: BATAS_HITUNG }),
  ]);
  return [
    {
      label: 'Permohonan menunggu keputusan',
      keterangan: 'Terima, tolak dengan alasan, atau tanyakan yang kurang.',
      href: `/portal/permohonan?tab=menunggu${hanyaItu}`,
      jumlah,
      sejak: tertua?.statusSejak ?? null,
    },
    {
      label: 'Menunggu pembayaran simpanan pokok',
      keterangan: 'Catat pembayaran supaya pemohon masuk buku anggota.',
      href: `/portal/permohonan?tab=pembayaran${hanyaItu}`,
      jumlah: jumlahBayar,
      sejak: null,
    },
  ];
}

async function undanganKampanye(by: Wewenang<'undangan:jawab'>): Promise<TugasMenunggu> {
  const { jumlah, terbaru, sejak } = await undanganMenunggu(by, hariIni());
  return {
    label: 'Undangan berkoperasi menunggu jawaban Anda',
    keterangan: 'Dinas mengundang Anda bergabung dengan koperasi atau mendirikannya.',
    href: terbaru ? jalurUndangan(terbaru) : '/portal/pemberitahuan',
    jumlah,
    sejak,
  };
}

async function milikSaya(penggunaId: string): Promise<TugasMenunggu[]> {
  const milik = { pelakuUsaha: { penggunaId } };
  const [perbaikan, jawaban, bayar, belumDikirim] = await Promise.all([
    db().usaha.count({ where: { ...milik, status: 'PERLU_PERBAIKAN' } }),
    db().permohonan.count({ where: { ...milik, status: 'MENUNGGU_JAWABAN' } }),
    // Where no membership can come of it any more nobody is told to pay.
    db().permohonan.count({
      where: { ...milik, status: 'DITERIMA', koperasi: DAPAT_ANGGOTA_BARU },
    }),
    db().draf.count({ where: { penggunaId, jenis: JENIS_DRAF } }),
  ]);
  return [
    {
      label: 'Data usaha perlu diperbaiki',
      keterangan: 'Petugas memberi catatan pada isian Anda.',
      href: '/portal/usaha-saya',
      jumlah: perbaikan,
      sejak: null,
    },
    {
      label: 'Pertanyaan koperasi menunggu jawaban Anda',
      keterangan: 'Jawab supaya permohonan berlanjut.',
      href: '/portal/permohonan',
      jumlah: jawaban,
      sejak: null,
    },
    {
      label: 'Bayar simpanan pokok',
      keterangan: 'Permohonan diterima. Bayar ke koperasi supaya Anda menjadi anggota.',
      href: '/portal/permohonan',
      jumlah: bayar,
      sejak: null,
    },
    {
      label: 'Permohonan yang belum dikirim',
      keterangan: 'Lanjutkan, atau hapus bila tidak jadi.',
      href: '/portal/permohonan',
      jumlah: belumDikirim,
      sejak: null,
    },
  ];
}

async function pendirianMenunggu(by: Wewenang<'pendirian:periksa'>): Promise<TugasMenunggu[]> {
  const where = {
    AND: [whereTerbaca(by)],
    giliran: 'PETUGAS' as const,
    status: { notIn: [...STATUS_AKHIR] },
  };
  const lewat = { ...where, batasPada: { lt: tanggalDb(hariIni()) } };
  const [jumlah, terlambat, tertua] = await Promise.all([
    db().pendirian.count({ where, take: BATAS_HITUNG }),
    db().pendirian.count({ where: lewat, take: BATAS_HITUNG }),
    db().pendirian.findFirst({
      where,
      orderBy: { statusSejak: 'asc' },
      select: { statusSejak: true },
    }),
  ]);
  return [
    {
      label: 'Pendirian koperasi menunggu dinas',
      keterangan:
        terlambat > 0
          ? `Periksa, jadwalkan, atau lanjutkan. ${terlambat} lewat batas waktu.`
          : 'Periksa, jadwalkan, atau lanjutkan.',
      href: '/portal/pendirian',
      jumlah,
      sejak: tertua?.statusSejak ?? null,
    },
  ];
}

/** What a founding waits for from its initiator, and invitations from whoever was invited. */
async function pendirianSaya(pelaku: Pelaku): Promise<TugasMenunggu[]> {
  const kelola = wewenang(pelaku, 'pendirian:kelola');
  const ikut = wewenang(pelaku, 'pendirian:ikut');
  if (!kelola || !ikut) return [];
  const [memimpin, undangan] = await Promise.all([
    db().pendirian.count({
      where: {
        AND: [whereDipimpin(kelola)],
        giliran: 'PEMRAKARSA',
        status: { notIn: [...STATUS_AKHIR] },
      },
    }),
    undanganSaya(ikut),
  ]);
  return [
    {
      label: 'Undangan menjadi pendiri koperasi',
      keterangan: 'Baca rencananya, lalu jawab.',
      href: '/portal/pendirian',
      jumlah: undangan.length,
      sejak: null,
    },
    {
      label: 'Pendirian koperasi menunggu Anda',
      keterangan: 'Anda pemrakarsanya. Lanjutkan langkah berikutnya.',
      href: '/portal/pendirian',
      jumlah: memimpin,
      sejak: null,
    },
  ];
}

/** What waits for this account, in the order in which its roles work. */
export async function tugasMenunggu(by: Wewenang<'akun:sendiri'>): Promise<TugasMenunggu[]> {
  const { pelaku } = by;
  const verifikasi = wewenang(pelaku, 'umkm:verifikasi');
  const putuskan = wewenang(pelaku, 'permohonan:putuskan');
  const buku = wewenang(pelaku, 'anggota:catat');
  const pemilik = wewenang(pelaku, 'umkm:daftar');
  const undangan = wewenang(pelaku, 'undangan:jawab');
  const isiLaporan = wewenang(pelaku, 'laporan:isi');
  const periksaLaporan = wewenang(pelaku, 'laporan:verifikasi');
  const peringatan = wewenang(pelaku, 'peringatan:baca');
  const periksa = wewenang(pelaku, 'pendirian:periksa');
  const bagian = await Promise.all([
    pemilik && pelaku.penggunaId ? milikSaya(pelaku.penggunaId) : [],
    undangan ? undanganKampanye(undangan).then((satu) => [satu]) : [],
    verifikasi ? usahaMenunggu(verifikasi).then((satu) => [satu]) : [],
    putuskan ? permohonanMenunggu(putuskan) : [],
    buku ? tugasMintaKeluar(buku, BATAS_HITUNG).then((satu) => [satu]) : [],
    tugasPermodalan(pelaku),
    tugasProgram(pelaku),
    isiLaporan ? laporanMilikKoperasi(isiLaporan) : [],
    periksaLaporan ? laporanMenunggu(periksaLaporan).then((satu) => [satu]) : [],
    pendirianSaya(pelaku),
    periksa ? pendirianMenunggu(periksa) : [],
    penilaianMenunggu(pelaku),
    peringatan ? peringatanDini(peringatan).then((satu) => [satu]) : [],
  ]);
  return bagian.flat();
}

/** The latest notices of the account. */
export async function kabarTerakhir(by: Wewenang<'akun:sendiri'>) {
  return db().pemberitahuan.findMany({
    where: { penggunaId: by.pelaku.penggunaId ?? undefined },
    orderBy: { dibuatPada: 'desc' },
    take: 5,
    select: { id: true, judul: true, isi: true, tautan: true, dibuatPada: true, dibacaPada: true },
  });
}

/** How far an owner has come: has a business, applied, helps to found, is a member. */
export async function langkahPemilik(by: Wewenang<'umkm:daftar'>) {
  const scope = whereLingkup(by, { diri: (penggunaId) => ({ pelakuUsaha: { penggunaId } }) });
  const [usaha, aktif, draf, permohonan, anggota, pendirian] = await Promise.all([
    db().usaha.count({ where: scope }),
    db().usaha.findFirst({
      where: { AND: [scope, { status: { not: 'TIDAK_AKTIF' } }] },
      orderBy: { id: 'desc' },
      select: { id: true },
    }),
    daftarDraf(by, DRAF_PENDAFTARAN),
    db().permohonan.findFirst({
      where: scope,
      orderBy: { dibuatPada: 'desc' },
      select: {
        id: true,
        nomor: true,
        status: true,
        statusSejak: true,
        koperasi: { select: { nama: true } },
      },
    }),
    db().anggota.findMany({
      where: { ...scope, status: 'AKTIF' },
      select: {
        id: true,
        nomorAnggota: true,
        mintaKeluarPada: true,
        koperasi: { select: { id: true, nama: true } },
      },
    }),
    pendirianBerjalan(by),
  ]);
  return {
    usaha,
    usahaId: aktif?.id ?? null,
    drafPendaftaran: draf.length > 0,
    permohonan,
    anggota,
    pendirian,
  };
}
