import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { aturanBerlaku } from '@/lib/aturan/reads';
import { loadRiwayat } from '@/lib/audit/loaders';
import { koperasiDalamJangkauan } from '@/lib/kecocokan/jangkauan/reads';
import { cobaWewenang, jalurKini, mintaWewenang } from '@/lib/platform/auth/pelaku';
import { menjangkauSemua } from '@/lib/platform/auth/wewenang';
import { hariIni } from '@/lib/platform/clock';
import { kodeUuid } from '@/lib/platform/isian';
import { pesanDiabaikan } from '@/lib/platform/saringan';
import { ambilTitipan } from '@/lib/platform/titipan';
import { hitungCalon, kampanyeSebelumnya } from './calon/reads';
import { bacaKampanye, daftarKampanye, daftarPenerima } from './hasil/reads';
import { bacaSaringKampanye, bacaSaringUndangan } from './hasil/schema';
import { sasaranDari } from './mulai/reads';
import { asalKampanyeSchema, periksaSasaran } from './mulai/schema';
import { bolehJawab, keadaanUndangan } from './rules';
import { pendirianDariKampanye, tercapaiTanpaUndangan } from './sesudah/reads';
import { undanganSaya } from './undangan/reads';

type Parameter = Record<string, string | string[] | undefined>;

/** The campaigns, newest first. */
export async function loadDaftarKampanye(parameter: Parameter) {
  const by = await mintaWewenang('kampanye:baca');
  const { saring, diabaikan } = bacaSaringKampanye(parameter);
  return {
    pesanSaringan: pesanDiabaikan(diabaikan),
    halaman: await daftarKampanye(by, saring),
    bolehMulai: (await cobaWewenang('kampanye:kelola')) !== null,
  };
}

/** The form of a new campaign with whom it would reach. */
export async function loadKampanyeBaru(parameter: Parameter) {
  const by = await mintaWewenang('kampanye:kelola');
  const asal = asalKampanyeSchema.parse(parameter);
  const sasaran = await sasaranDari(by, asal);
  // A group is one for which no koperasi fits: nothing to recommend there.
  const [dari] = sasaran && !sasaran.dariPeluang ? sasaran.kelurahan : [];
  const [calon, sebelumnya, jangkauan, aturan, titipan] = await Promise.all([
    sasaran && hitungCalon(by, sasaran),
    sasaran ? kampanyeSebelumnya(by, sasaran) : [],
    dari === undefined ? null : koperasiDalamJangkauan(by, dari),
    aturanBerlaku('kampanye-undangan'),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return {
    asal,
    keadaanSasaran: periksaSasaran(parameter, asal),
    sasaran,
    calon,
    sebelumnya,
    koperasi: jangkauan?.terjangkau ?? [],
    aturan: aturan.isi,
    titipan,
    kunciKirim: uuidv7(),
  };
}

/** One campaign, else 404. Read once a render: its name stands in the title too. */
export const loadPokokKampanye = cache(async (idMentah: string) => {
  const by = await mintaWewenang('kampanye:baca');
  const id = kodeUuid().safeParse(idMentah);
  const kampanye = id.success ? await bacaKampanye(by, id.data) : null;
  if (!kampanye) notFound();
  return { by, kampanye };
});

/** One campaign, those it invited, its history. */
export async function loadKampanye(idMentah: string, parameter: Parameter) {
  const { by, kampanye } = await loadPokokKampanye(idMentah);
  const { saring, diabaikan } = bacaSaringUndangan(parameter);
  const [penerima, pendirian, riwayat, kelola, bacaPendirian] = await Promise.all([
    daftarPenerima(by, kampanye.id, saring),
    pendirianDariKampanye(by, kampanye.id),
    loadRiwayat(by, 'kampanye', kampanye.id),
    cobaWewenang('kampanye:kelola'),
    cobaWewenang('pendirian:baca'),
  ]);
  return {
    kampanye,
    saring,
    pesanSaringan: pesanDiabaikan(diabaikan),
    penerima,
    pendirian,
    riwayat,
    bolehLihatPendirian: bacaPendirian !== null && menjangkauSemua(bacaPendirian),
    bolehTutup: kelola !== null && kampanye.status === 'BERJALAN',
  };
}

/** One's own invitation, and whether it can be answered; 404 for somebody else's. */
export const loadUndangan = cache(async (idMentah: string) => {
  const by = await mintaWewenang('undangan:jawab');
  const id = kodeUuid().safeParse(idMentah);
  const undangan = id.success ? await undanganSaya(by, id.data) : null;
  if (!undangan) notFound();
  const kini = hariIni();
  const [tercapai, titipan] = await Promise.all([
    tercapaiTanpaUndangan(by, undangan.id),
    ambilTitipan(await jalurKini(), by.pelaku.penggunaId),
  ]);
  return {
    undangan,
    tercapai,
    keadaan: keadaanUndangan(undangan, kini, tercapai.length > 0),
    boleh: bolehJawab(undangan, kini),
    titipan,
  };
});
