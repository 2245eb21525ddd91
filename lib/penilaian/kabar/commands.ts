import 'server-only';
import {
  beritahu,
  type Kabar,
  penggunaDenganPeran,
  titipSurat,
} from '@/lib/pemberitahuan/commands';
import type { Tx } from '@/lib/platform/db/transaksi';
import { akhiriTitik, formatTanggal } from '@/lib/platform/format';
import { wajibBerhasil } from '../hasil/rules';
import { LABEL_PREDIKAT } from '../predikat/rules';
import type { KoperasiTerkunci, PenilaianTerkunci } from '../terkunci/reads';

/** Who tells whom at each step of an assessment: a notice in the portal, and an e-mail with it. */

interface Perihal {
  penilaian: PenilaianTerkunci;
  koperasi: KoperasiTerkunci;
}

const jalur = ({ penilaian }: Perihal) => `/portal/penilaian/${penilaian.id}`;
const judulPendek = ({ penilaian, koperasi }: Perihal) =>
  `penilaian kesehatan ${koperasi.nama} untuk tahun buku ${penilaian.tahunBuku}`;
const predikatKecil = ({ penilaian }: Perihal) =>
  LABEL_PREDIKAT[wajibBerhasil(penilaian).predikat].toLowerCase();

/** Accounts of the pengurus of the koperasi; none when it has no account. */
export const akunPengurus = (tx: Tx, koperasiId: string): Promise<string[]> =>
  penggunaDenganPeran(tx, 'PENGURUS', { koperasiId });

async function kepadaKepala(tx: Tx, kabar: Kabar, kecuali: string | null = null): Promise<void> {
  const kepala = await penggunaDenganPeran(tx, 'KEPALA_BIDANG');
  await beritahu(
    tx,
    kepala.filter((satu) => satu !== kecuali),
    kabar,
  );
}

/** The penilai has handed it in: the kepala bidang looks at it, and hears what it would replace. */
export async function kabarkanPengajuan(
  tx: Tx,
  oleh: string,
  perihal: Perihal,
  menggantikan: boolean,
): Promise<void> {
  const ganti = menggantikan
    ? ' Penilaian ini akan menggantikan hasil tahun buku itu yang sudah disetujui.'
    : '';
  await kepadaKepala(
    tx,
    {
      judul: 'Penilaian kesehatan menunggu pemeriksaan',
      isi: `${oleh} mengajukan ${judulPendek(perihal)}.${ganti} Periksa hasilnya, lalu lepaskan ke koperasi atau kembalikan.`,
      tautan: jalur(perihal),
    },
    perihal.penilaian.disusunOleh,
  );
}

/** The draft result is out: to its pengurus, or, without an account, to its own address and the office. */
export async function kabarkanPelepasan(
  tx: Tx,
  oleh: string,
  perihal: Perihal,
  batas: string,
): Promise<void> {
  const { penilaian, koperasi } = perihal;
  const sampai = formatTanggal(batas);
  const hasil = `Hasil sementara ${judulPendek(perihal)} sudah ada, dengan predikat ${predikatKecil(perihal)}.`;
  await beritahu(tx, [penilaian.disusunOleh], {
    judul: 'Hasil sementara dilepas ke koperasi',
    isi: `${oleh} melepas hasil sementara ${judulPendek(perihal)}. Koperasi dapat menanggapi sampai ${sampai}.`,
    tautan: jalur(perihal),
  });
  const pengurus = await akunPengurus(tx, koperasi.id);
  if (pengurus.length > 0) {
    await beritahu(tx, pengurus, {
      judul: 'Hasil sementara penilaian menunggu tanggapan Anda',
      isi: `${hasil} Baca hasilnya dan tanggapi paling lambat ${sampai}. Tanpa keberatan sampai tanggal itu, hasil ini menjadi final.`,
      tautan: jalur(perihal),
    });
    return;
  }
  await beritahu(tx, await penggunaDenganPeran(tx, 'PETUGAS'), {
    judul: 'Koperasi tanpa akun menunggu kabar hasil penilaian',
    isi: `${koperasi.nama} belum punya akun. Sampaikan hasil sementara penilaian tahun buku ${penilaian.tahunBuku}, lalu catat tanggapannya paling lambat ${sampai}. Tanpa keberatan sampai tanggal itu, hasil ini menjadi final.`,
    tautan: jalur(perihal),
  });
  const alamat = await tx.koperasi.findUnique({
    where: { id: koperasi.id },
    select: { surel: true },
  });
  if (alamat?.surel) {
    await titipSurat(
      tx,
      alamat.surel,
      'Hasil sementara penilaian kesehatan koperasi',
      `Yth. Pengurus ${koperasi.nama},\n\n${hasil} Koperasi dapat menanggapi dengan catatan dan dokumen paling lambat ${sampai}. Hubungi atau datangi dinas, karena koperasi belum punya akun di Sinergi Depok. Tanpa keberatan sampai tanggal itu, hasil ini menjadi final.\n\nSinergi Depok\nDinas Koperasi dan Usaha Mikro Kota Depok\n`,
    );
  }
}

/** The koperasi has answered. */
export async function kabarkanTanggapan(
  tx: Tx,
  perihal: Perihal,
  { keberatan, pencatat }: { keberatan: boolean; pencatat: string | null },
): Promise<void> {
  const { koperasi, penilaian } = perihal;
  const sikap = keberatan ? 'menyampaikan keberatan atas' : 'menerima';
  const dicatat = pencatat ? ` Dicatat oleh ${pencatat}.` : '';
  const isi = `${koperasi.nama} ${sikap} hasil sementara penilaian kesehatan tahun buku ${penilaian.tahunBuku}.${dicatat}`;
  const kabar = { judul: 'Koperasi sudah menanggapi hasil penilaian', tautan: jalur(perihal) };
  await kepadaKepala(tx, { ...kabar, isi: `${isi} Baca tanggapannya, lalu putuskan.` });
  await beritahu(tx, [penilaian.disusunOleh], { ...kabar, isi });
}

/** Given back to its penilai; a koperasi that was shown the result hears of it too. */
export async function kabarkanPengembalian(
  tx: Tx,
  oleh: string,
  perihal: Perihal,
  sudahDilepas: boolean,
): Promise<void> {
  const { penilaian, koperasi } = perihal;
  await beritahu(tx, [penilaian.disusunOleh], {
    judul: 'Penilaian kesehatan dikembalikan',
    isi: `${oleh} mengembalikan ${judulPendek(perihal)} dengan catatan. Perbaiki, lalu ajukan lagi.`,
    tautan: jalur(perihal),
  });
  if (!sudahDilepas) return;
  await beritahu(tx, await akunPengurus(tx, koperasi.id), {
    judul: 'Hasil sementara penilaian diperiksa ulang',
    isi: `Dinas memeriksa ulang ${judulPendek(perihal)}. Hasil sementara yang Anda terima tidak berlaku lagi; Anda mendapat kabar bila ada hasil yang baru.`,
    // What the koperasi has said stays for it to read; without an answer there is nothing to read.
    tautan:
      penilaian.status === 'DITANGGAPI'
        ? jalur(perihal)
        : `/portal/koperasi/${koperasi.id}/penilaian`,
  });
}

/**
 * Final: it counts from now on.
 *
 * @param pemutus the kepala bidang who released it, when nobody pressed a button: the time to answer is over
 */
export async function kabarkanPersetujuan(
  tx: Tx,
  perihal: Perihal,
  { oleh, pemutus }: { oleh: string; pemutus: string | null },
): Promise<void> {
  const { penilaian, koperasi } = perihal;
  const hasil = judulPendek(perihal);
  const isi = pemutus
    ? `Hasil ${hasil} menjadi final dengan predikat ${predikatKecil(perihal)}: masa tanggapan berakhir tanpa keberatan.`
    : `${oleh} menyetujui ${hasil} dengan predikat ${predikatKecil(perihal)}.`;
  await beritahu(tx, pemutus ? [penilaian.disusunOleh, pemutus] : [penilaian.disusunOleh], {
    judul: pemutus ? 'Penilaian kesehatan menjadi final' : 'Penilaian kesehatan disetujui',
    isi,
    tautan: jalur(perihal),
  });
  const pengurus = await akunPengurus(tx, koperasi.id);
  await beritahu(
    tx,
    pengurus.filter((satu) => satu !== penilaian.disusunOleh),
    {
      judul: 'Hasil penilaian kesehatan koperasi Anda sudah ada',
      isi: `Penilaian kesehatan ${koperasi.nama} untuk tahun buku ${penilaian.tahunBuku} sudah final dengan predikat ${predikatKecil(perihal)}. Kategori ini tampil di halaman umum koperasi, dan sertifikatnya dapat diunduh.`,
      tautan: `/portal/koperasi/${koperasi.id}/penilaian`,
    },
  );
}

/** A letter in place of an earlier one, or where there was none. */
export async function kabarkanTerbitUlang(tx: Tx, perihal: Perihal, nomor: string): Promise<void> {
  const { koperasi } = perihal;
  await beritahu(tx, await akunPengurus(tx, koperasi.id), {
    judul: 'Sertifikat hasil penilaian diterbitkan',
    isi: `Sertifikat hasil ${judulPendek(perihal)} terbit dengan nomor ${nomor}. Sertifikat sebelumnya, bila ada, tidak dipakai lagi.`,
    tautan: jalur(perihal),
  });
}

/** Revoked: it no longer counts. */
export async function kabarkanPencabutan(
  tx: Tx,
  oleh: string,
  perihal: Perihal,
  alasan: string,
): Promise<void> {
  const { penilaian, koperasi } = perihal;
  const isi = `${oleh} mencabut ${judulPendek(perihal)}. Alasan: ${akhiriTitik(alasan)}`;
  await beritahu(tx, [penilaian.disusunOleh], {
    judul: 'Penilaian kesehatan dicabut',
    isi: `${isi} Penilaian tahun buku ini perlu disusun lagi.`,
    tautan: jalur(perihal),
  });
  await beritahu(tx, await akunPengurus(tx, koperasi.id), {
    judul: 'Hasil penilaian kesehatan koperasi Anda dicabut',
    isi: `${isi} Hasil ini tidak lagi dihitung; dinas menilai lagi.`,
    tautan: jalur(perihal),
  });
}
