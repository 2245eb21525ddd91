import { GrafikGaris } from '@/components/grafik';
import { Kartu, Pemberitahuan, Rincian, Tabel } from '@/components/ui';
import { CARA_INDEKS, CARA_TREN } from '@/lib/peringatan-dini/rules';
import type { JejakDto } from '@/lib/peringatan-dini/types';
import { formatDesimal } from '@/lib/platform/format';

/** The yearly index of one koperasi: where it stands, where it leads, and what it is made of. */
export function PanelIndeks({ jejak }: { jejak: JejakDto }) {
  const { tahun, indeks, nanti, indikator, kalimat, batas } = jejak;
  const ada = indeks.some((satu) => satu !== null);
  const sumbu = [...tahun.map(String), ...(nanti ? [`${nanti.tahunBuku} (perkiraan)`] : [])];
  const akhir = indeks.length - 1;
  const letak = (isi: string | null) => (isi === null ? null : Number(isi));
  return (
    <Kartu judul="Indeks laporan tahunan" className="scroll-mt-4">
      <div className="grid grid-cols-1 gap-5" id="indeks">
        {kalimat.length > 0 ? (
          <Pemberitahuan nada="peringatan" judul="Peringatan dini">
            {kalimat.map((satu) => (
              <p key={satu}>{satu}</p>
            ))}
          </Pemberitahuan>
        ) : null}
        {ada ? (
          <GrafikGaris
            level={3}
            judul="Indeks setiap tahun buku"
            keterangan={`Dari laporan terverifikasi, 0 sampai 100. Batas peringatan ${formatDesimal(batas)}.`}
            labelKolom="Tahun buku"
            sumbu={sumbu}
            seri={[
              {
                label: 'Indeks',
                nilai: [...indeks.map(letak), ...(nanti ? [null] : [])],
              },
              ...(nanti
                ? [
                    {
                      label: 'Perkiraan bila kecenderungan berlanjut',
                      nilai: sumbu.map((_, i) =>
                        i === akhir
                          ? letak(indeks[akhir] ?? null)
                          : i === akhir + 1
                            ? Number(nanti.indeks)
                            : null,
                      ),
                    },
                  ]
                : []),
            ]}
          />
        ) : (
          <p className="teks-lembut">
            Indeks perlu laporan terverifikasi dari dua tahun buku berturut-turut.
          </p>
        )}
        <Tabel
          keterangan="Indikator setiap tahun buku: rasio dan skor (1 sampai 4)"
          kolom={[
            { kunci: 'nama', label: 'Indikator' },
            ...tahun.map((satu) => ({
              kunci: String(satu),
              label: String(satu),
              rata: 'kanan' as const,
            })),
          ]}
          baris={indikator.map((satu) => ({
            id: satu.kode,
            sel: {
              nama: satu.nama,
              ...Object.fromEntries(
                tahun.map((nomor, i) => [String(nomor), satu.sel[i] || undefined]),
              ),
            },
          }))}
        />
        <Rincian judul="Bagaimana indeks dan perkiraan dihitung">
          <p className="teks-lembut">{CARA_INDEKS}</p>
          <p className="teks-lembut">{CARA_TREN}</p>
          <p className="teks-lembut">
            Pita: {jejak.himpunan}. {jejak.sumber}.{' '}
            {jejak.belumDikonfirmasi
              ? 'Batas dan cara ini keputusan portal yang belum dikonfirmasi dinas.'
              : null}
          </p>
        </Rincian>
      </div>
    </Kartu>
  );
}
