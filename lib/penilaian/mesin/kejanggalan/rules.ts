import { banding, keTeks, kurang, mutlak, pecahan, tanda } from '@/lib/platform/pecahan';
import type { Ekspresi, HimpunanAturan, TahunRelatif } from '../../himpunan/types';
import { type PenilaiEkspresi, penilaiEkspresi } from '../rumus/rules';
import type { Kejanggalan, Keuangan } from '../types';

/** The same expression one year earlier. */
function padaTahun(ekspresi: Ekspresi, tahun: TahunRelatif): Ekspresi {
  if (tahun === 0) return ekspresi;
  if ('pos' in ekspresi) return { pos: ekspresi.pos, tahun };
  if ('angka' in ekspresi) return ekspresi;
  const semua = (isi: Ekspresi[]) => isi.map((satu) => padaTahun(satu, tahun));
  if ('jumlah' in ekspresi) return { jumlah: semua(ekspresi.jumlah) };
  if ('kali' in ekspresi) return { kali: semua(ekspresi.kali) };
  if ('terbesar' in ekspresi) return { terbesar: semua(ekspresi.terbesar) };
  if ('terkecil' in ekspresi) return { terkecil: semua(ekspresi.terkecil) };
  const [a, b] = 'kurang' in ekspresi ? ekspresi.kurang : ekspresi.bagi;
  const pasangan: [Ekspresi, Ekspresi] = [padaTahun(a, tahun), padaTahun(b, tahun)];
  return 'kurang' in ekspresi ? { kurang: pasangan } : { bagi: pasangan };
}

const KATA_TAHUN: Record<TahunRelatif, string> = { 0: 'Tahun ini', [-1]: 'Tahun sebelumnya' };

/**
 * What is odd about the figures: the checks of the rule set in both years, and lines that are negative
 * though they cannot be. A check of which a side is not known says nothing.
 */
export function periksaKejanggalan(
  himpunan: HimpunanAturan,
  keuangan: Keuangan,
  penilai: PenilaiEkspresi = penilaiEkspresi(himpunan, keuangan),
): Kejanggalan[] {
  return ([0, -1] as const).flatMap((tahun) => {
    const angka = tahun === 0 ? keuangan.kini : keuangan.lalu;
    const negatif = himpunan.pos.flatMap((pos): Kejanggalan[] => {
      const isi = angka[pos.kode];
      if (pos.rumus || pos.bolehNegatif || !isi || !isi.startsWith('-') || tanda(pecahan(isi)) >= 0)
        return [];
      const pesan = `${KATA_TAHUN[tahun]}: ${pos.label} negatif. Pos ini ditulis sebagai angka positif.`;
      return [{ kode: 'POS_NEGATIF', pesan, tahun, pos: pos.kode }];
    });
    const periksa = himpunan.pemeriksaan.flatMap((satu): Kejanggalan[] => {
      const kiri = penilai.nilai(padaTahun(satu.kiri, tahun));
      const kanan = penilai.nilai(padaTahun(satu.kanan, tahun));
      if (kiri.keadaan !== 'ADA' || kanan.keadaan !== 'ADA') return [];
      const beda = banding(kiri.isi, kanan.isi);
      const kena =
        satu.banding === 'TIDAK_SAMA'
          ? beda !== 0
          : satu.banding === 'KURANG_DARI'
            ? beda < 0
            : beda > 0;
      if (!kena) return [];
      return [
        {
          kode: satu.kode,
          pesan: `${KATA_TAHUN[tahun]}: ${satu.pesan}`,
          tahun,
          selisih: keTeks(mutlak(kurang(kiri.isi, kanan.isi))),
        },
      ];
    });
    return [...periksa, ...negatif];
  });
}
