import { Tabel } from '@/components/ui';
import type { HimpunanAturan } from '@/lib/penilaian/himpunan/types';
import { kataJawaban, kunciJawaban, labelJawaban } from '@/lib/penilaian/lembar/kata/rules';
import type { IsiLembar } from '@/lib/penilaian/lembar/types';
import { formatRupiah } from '@/lib/platform/format';

/** One page of a worksheet to read: what was answered and on which evidence. */
export function IsiTerbaca({
  bagian,
  tahunBuku,
  isi,
  berkas,
}: {
  bagian: HimpunanAturan;
  tahunBuku: number;
  isi: IsiLembar;
  berkas: readonly { id: string; namaAsli: string }[];
}) {
  const nama = (id: string) => berkas.find((satu) => satu.id === id)?.namaAsli ?? 'ada';
  if (bagian.laporan.length > 0) {
    const angka = (pos: string, tahun: number) => {
      const ada = isi.angka.find((satu) => satu.pos === pos && satu.tahunBuku === tahun);
      return ada ? formatRupiah(ada.nilai) : '–';
    };
    return (
      <Tabel
        keterangan="Angka dua tahun buku"
        kolom={[
          { kunci: 'pos', label: 'Pos' },
          { kunci: 'kini', label: String(tahunBuku), rata: 'kanan' },
          { kunci: 'lalu', label: String(tahunBuku - 1), rata: 'kanan' },
        ]}
        baris={bagian.pos
          .filter((satu) => !satu.rumus)
          .map(({ kode, label }) => ({
            id: kode,
            sel: { pos: label, kini: angka(kode, tahunBuku), lalu: angka(kode, tahunBuku - 1) },
          }))}
      />
    );
  }
  const jawaban = new Map(isi.jawaban.map((satu) => [kunciJawaban(satu), satu]));
  const semua = [
    ...bagian.aspek.map(({ kode }) => ({ jenis: 'ASPEK' as const, kode })),
    ...bagian.indikator.map(({ kode }) => ({ jenis: 'INDIKATOR' as const, kode })),
  ].filter((satu) => satu.jenis === 'INDIKATOR' || jawaban.has(kunciJawaban(satu)));
  return (
    <Tabel
      keterangan="Jawaban setiap indikator"
      kolom={[
        { kunci: 'nama', label: 'Indikator' },
        { kunci: 'isi', label: 'Jawaban dan bukti' },
      ]}
      baris={semua.map((satu) => {
        const ada = jawaban.get(kunciJawaban(satu));
        return {
          id: kunciJawaban(satu),
          sel: {
            nama: labelJawaban(bagian, satu),
            isi: (
              <span>
                {kataJawaban(bagian, ada, nama) || 'Dihitung dari angka laporan, atau belum diisi'}
                {ada?.dokumenId ? (
                  <>
                    {' '}
                    <a className="tautan" href={`/api/berkas/${ada.dokumenId}`} download>
                      Unduh berkas
                    </a>
                  </>
                ) : null}
              </span>
            ),
          },
        };
      })}
    />
  );
}
