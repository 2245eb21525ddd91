import 'server-only';
import { ukuranTerbaca } from '@/lib/dokumen/rules';
import { db } from '@/lib/platform/db/client';
import type { StatusPendirian } from '@/lib/platform/db/generated/enums';
import { formatWaktu } from '@/lib/platform/format';
import { bolehPeriksa, bolehUnggah, tandaBerkas } from '../../berkas/rules';
import type { ButirBerkas } from '../../ketentuan/rules';
import { type KeadaanAlur, TAHAP_PENDIRIAN, tahapBerkas } from '../../rules';
import { LABEL_STATUS_PENDIRIAN } from '../../tampilan/rules';
import type { BerkasDto, ButirBerkasDto, PembacaDto, TahapBerkasDto } from '../types';

interface Masukan {
  id: string;
  keadaan: KeadaanAlur;
  butir: readonly ButirBerkas[];
  pendiri: readonly { id: string; nama: string }[];
  pembaca: PembacaDto;
  /** The reader's own row; a founder sees of the others' only that they are there. */
  pendiriSaya: string | null;
  semua: boolean;
}

async function berkasBerlaku(pendirianId: string): Promise<Map<string, BerkasDto>> {
  const baris = await db().berkasPendirian.findMany({
    where: { pendirianId, digantiPada: null },
    select: {
      id: true,
      kode: true,
      pendiriId: true,
      dokumenId: true,
      status: true,
      catatan: true,
      diperiksaOleh: true,
      diperiksaPada: true,
      dokumen: { select: { namaAsli: true, ukuran: true, diunggahPada: true } },
    },
  });
  const pemeriksa = baris.flatMap(({ diperiksaOleh }) => diperiksaOleh ?? []);
  const orang = await db().pengguna.findMany({
    where: { id: { in: [...new Set(pemeriksa)] } },
    select: { id: true, nama: true },
  });
  const nama = new Map(orang.map((satu) => [satu.id, satu.nama]));
  return new Map(
    baris.map(({ kode, pendiriId, dokumen, diperiksaOleh, diperiksaPada, ...satu }) => [
      tandaBerkas(kode, pendiriId),
      {
        ...satu,
        namaAsli: dokumen.namaAsli,
        ukuran: ukuranTerbaca(dokumen.ukuran),
        pada: formatWaktu(dokumen.diunggahPada),
        pemeriksaan: diperiksaPada && {
          oleh: nama.get(diperiksaOleh ?? '') ?? 'petugas DKUM',
          pada: formatWaktu(diperiksaPada),
        },
      },
    ]),
  );
}

/** Steps with documents, those up to the present one; what lies ahead is shown as a list of names. */
export async function daftarBerkas(masukan: Masukan): Promise<TahapBerkasDto[]> {
  const { id, keadaan, butir, pembaca } = masukan;
  const ada = await berkasBerlaku(id);
  const kini = tahapBerkas(keadaan.status);
  const satuButir = (
    item: ButirBerkas,
    pendiriId: string | null,
    untuk: string | null,
  ): ButirBerkasDto => {
    const tanda = tandaBerkas(item.kode, pendiriId);
    return {
      kode: item.kode,
      nama: item.nama,
      wajib: item.wajib,
      sumber: item.sumber,
      pendiriId,
      untuk,
      tanda,
      berkas: ada.get(tanda) ?? null,
      bolehUnggah:
        (pembaca.memimpin && bolehUnggah(keadaan, 'PEMRAKARSA', item)) ||
        (pembaca.memeriksa && bolehUnggah(keadaan, 'PETUGAS', item)),
      bolehPeriksa: pembaca.memeriksa && bolehPeriksa(keadaan, item),
    };
  };
  const tahapBerbutir = TAHAP_PENDIRIAN.filter((tahap) => butir.some((b) => b.tahap === tahap));
  return tahapBerbutir.map((tahap) => ({
    tahap: tahap as StatusPendirian,
    label: LABEL_STATUS_PENDIRIAN[tahap],
    kini: tahap === kini,
    butir: butir
      .filter((satu) => satu.tahap === tahap)
      .flatMap((satu) =>
        satu.tiapPendiri
          ? masukan.pendiri
              .filter((orang) => masukan.semua || orang.id === masukan.pendiriSaya)
              .map((orang) => satuButir(satu, orang.id, orang.nama))
          : [satuButir(satu, null, null)],
      ),
  }));
}
