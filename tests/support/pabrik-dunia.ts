import { hariIni, tanggalDb } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db/client';
import { mulaiDi, pemilikSetuju, tempatBaru } from './pabrik-kampanye';
import { ajukan, buatAnggota, buatBerkas, buatPemohon, pasti } from './pabrik-keanggotaan';
import { buatLaporanDiajukan } from './pabrik-laporan';
import { idPendiri, kumpulkan } from './pabrik-pendirian';
import { buatLepas, buatPelaku as buatPenilai } from './pabrik-penilaian';
import { ajukanKe, buatKsp } from './pabrik-permodalan';
import { buatPendaftar, buatProgram } from './pabrik-program';
import { buatPelaku } from './pabrik-umkm';

/**
 * One record of each kind that belongs to other people than those who try to reach it: an owner, a
 * koperasi with its pengurus, all in the kelurahan KELURAHAN_UJI.
 */
export async function duniaAsing() {
  const ksp = await buatKsp();
  const { koperasiId, pengurus } = ksp;
  const orang = await buatPemohon();
  const { anggotaId } = await buatAnggota(orang, koperasiId, pengurus);
  const permohonan = pasti(await ajukan(await buatPemohon(), koperasiId)).id;
  const modal = pasti(await ajukanKe(orang, ksp.ketentuanId)).id;
  const laporan = (await buatLaporanDiajukan(pengurus, koperasiId)).id;
  const berkasLaporan = await db().dokumen.findFirstOrThrow({
    where: { diunggahOleh: pengurus.penggunaId },
    select: { id: true },
  });
  const penilaian = (await buatLepas(await buatPenilai(['PENILAI']), koperasiId)).id;
  const diterima = await db().modalDiterima.create({
    data: {
      pelakuUsahaId: orang.pelakuUsahaId,
      kunciKirim: crypto.randomUUID(),
      jenis: 'BANK',
      lembaga: 'Bank Uji',
      tanggal: tanggalDb(hariIni()),
      jumlah: 5_000_000n,
      dicatatOleh: orang.akun.penggunaId,
      olehPetugas: false,
    },
    select: { id: true },
  });
  const pendaftar = await buatPendaftar(await buatProgram());
  const persetujuan = await db().persetujuan.findFirstOrThrow({
    where: { penggunaId: pendaftar.akun.penggunaId },
    select: { id: true },
  });
  const pemberitahuan = await db().pemberitahuan.create({
    data: { penggunaId: orang.akun.penggunaId, judul: 'Kabar', isi: 'Kabar uji.' },
    select: { id: true },
  });
  const tempat = tempatBaru();
  await pemilikSetuju(tempat);
  const kampanyeId = await mulaiDi(await buatPelaku('PETUGAS'), tempat);
  const undangan = await db().undanganKoperasi.findFirstOrThrow({
    where: { kampanyeId },
    select: { id: true },
  });
  const pendirian = await kumpulkan(3);
  return {
    koperasi: koperasiId,
    produk: ksp.produkId,
    anggota: anggotaId,
    permohonan,
    modal,
    laporan,
    berkasLaporan: berkasLaporan.id,
    penilaian,
    diterima: diterima.id,
    usaha: orang.usahaId,
    pelakuUsaha: orang.pelakuUsahaId,
    dokumen: await buatBerkas({
      penggunaId: orang.akun.penggunaId,
      pelakuUsahaId: orang.pelakuUsahaId,
    }),
    peserta: pendaftar.id,
    persetujuan: persetujuan.id,
    pemberitahuan: pemberitahuan.id,
    undangan: undangan.id,
    pendirian: pendirian.id,
    pendiri: (await idPendiri(pendirian.id)).at(-1) ?? '',
    undanganPendiri: pendirian.undanganId,
  };
}

export type DuniaAsing = Awaited<ReturnType<typeof duniaAsing>>;
