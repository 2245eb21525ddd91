import 'server-only';
import { tanggalJakarta } from '@/lib/platform/clock';
import type { db } from '@/lib/platform/db/client';
import type {
  BentukKoperasi,
  JenisKoperasi,
  PolaPengelolaan,
  StatusPendirian,
  WilayahKerja,
} from '@/lib/platform/db/generated/enums';
import type { Tx } from '@/lib/platform/db/transaksi';
import type { FaktaBerkas, FaktaPendirian } from '../halangan/rules';
import { ketentuanUntuk } from '../ketentuan/reads';
import type { ButirBerkas } from '../ketentuan/rules';
import { galatKataJenis } from '../nama/rules';
import { tahapBerkas } from '../rules';

type Sumber = Tx | ReturnType<typeof db>;

export interface PokokPendirian {
  id: string;
  nama: string;
  status: StatusPendirian;
  bentuk: BentukKoperasi;
  jenis: JenisKoperasi;
  pola: PolaPengelolaan;
  adalahKkmp: boolean;
  wilayahKerja: WilayahKerja;
  kelurahanKode: string;
}

interface BerkasBerlaku {
  kode: string;
  pendiriId: string | null;
  status: FaktaBerkas['status'];
}

/** The checklist of one step, with the document that stands for each item. */
export function susunDaftar(
  butir: readonly ButirBerkas[],
  pendiri: readonly { id: string; nama: string }[],
  berkas: readonly BerkasBerlaku[],
): FaktaBerkas[] {
  return butir.flatMap(({ kode, nama, wajib, tiapPendiri }) => {
    const satu = (pendiriId: string | null, untuk: string | null): FaktaBerkas => ({
      kode,
      nama,
      wajib,
      untuk,
      status:
        berkas.find((ada) => ada.kode === kode && ada.pendiriId === pendiriId)?.status ?? null,
    });
    return tiapPendiri ? pendiri.map(({ id, nama: untuk }) => satu(id, untuk)) : [satu(null, null)];
  });
}

/**
 * Everything the conditions of a step look at, as it stands now. For a founding that the caller has found
 * within its reach.
 */
export async function bacaFakta(
  sumber: Sumber,
  { id, nama, status, ...ciri }: PokokPendirian,
): Promise<FaktaPendirian> {
  const ketentuan = await ketentuanUntuk(ciri, sumber);
  const pendiri = await sumber.pendiri.findMany({
    where: { pendirianId: id, status: 'AKTIF' },
    orderBy: { urutan: 'asc' },
    select: {
      id: true,
      nama: true,
      kelurahanKode: true,
      hadirRapat: true,
      jabatan: true,
      bersediaDipilih: true,
      simpananPokok: true,
      setoranTambahan: true,
      tanggalSetor: true,
    },
  });
  const berkas = await sumber.berkasPendirian.findMany({
    where: { pendirianId: id, digantiPada: null },
    select: { kode: true, pendiriId: true, status: true },
  });
  const rapat = await sumber.rapatPendirian.findUnique({
    where: { pendirianId: id },
    select: { tanggal: true, simpananPokok: true, namaLurah: true, dewanSyariahLuar: true },
  });
  const penyuluhan = await sumber.penyuluhanPendirian.findFirst({
    where: { pendirianId: id, keadaan: 'TERLAKSANA' },
    orderBy: { waktu: 'desc' },
    select: { waktu: true },
  });
  const tahap = tahapBerkas(status);
  return {
    bentuk: ciri.bentuk,
    simpanPinjam: ciri.jenis === 'SIMPAN_PINJAM',
    adalahKkmp: ciri.adalahKkmp,
    wilayah: { wilayahKerja: ciri.wilayahKerja, kelurahanKode: ciri.kelurahanKode },
    galatNama: galatKataJenis(nama, ciri),
    pendiri: pendiri.map(({ tanggalSetor, ...satu }) => ({
      ...satu,
      tanggalSetor: tanggalSetor && tanggalJakarta(tanggalSetor),
    })),
    berkas: susunDaftar(
      ketentuan.butir.filter((satu) => satu.tahap === tahap),
      pendiri,
      berkas,
    ),
    rapat: rapat && { ...rapat, tanggal: tanggalJakarta(rapat.tanggal) },
    tanggalPenyuluhan: penyuluhan && tanggalJakarta(penyuluhan.waktu),
    ketentuan: ketentuan.angka,
  };
}
