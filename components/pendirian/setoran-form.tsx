import { Formulir, Isian, type IsianTertolak, IsianUang, TombolKirim } from '@/components/form';
import { Kartu, Tautan } from '@/components/ui';
import { simpanSetoranAction } from '@/lib/pendirian/rapat/actions';
import type { PendiriDipimpin } from '@/lib/pendirian/rincian/kepala/reads';
import { isianSetoran } from '@/lib/pendirian/setoran/schema';

/** What is filled in about one founder, for one who reads it back. */
const tulisanPendiri = ({ id, nama }: PendiriDipimpin): IsianTertolak[] => [
  { nama: isianSetoran('tanggal', id), label: `${nama}, tanggal dibayar`, rupa: 'tanggal' },
  { nama: isianSetoran('tambahan', id), label: `${nama}, setoran modal lain`, rupa: 'rupiah' },
];

/**
 * What each founder has paid: the day of the simpanan pokok, and more where capital is asked for. Stays when
 * it may not be recorded any more, for one who was too late.
 */
export function SetoranForm({
  id,
  versi,
  pendiri,
  denganTambahan,
  boleh,
  nilaiAwal,
}: {
  id: string;
  versi: number;
  pendiri: PendiriDipimpin[];
  denganTambahan: boolean;
  /** Whether it may be recorded now. */
  boleh: boolean;
  nilaiAwal: Record<string, string | string[]>;
}) {
  const tercatat = Object.fromEntries(
    pendiri.flatMap((satu) => [
      [isianSetoran('tanggal', satu.id), satu.setor.tanggal ?? ''],
      [isianSetoran('tambahan', satu.id), satu.setor.tambahan],
    ]),
  );
  const label = Object.fromEntries(
    pendiri.flatMap((satu) => [
      [isianSetoran('tanggal', satu.id), satu.nama],
      [isianSetoran('tambahan', satu.id), satu.nama],
    ]),
  );
  return (
    <Formulir
      id="setoran"
      aksi={simpanSetoranAction}
      nilaiAwal={boleh ? { ...tercatat, ...nilaiAwal } : nilaiAwal}
      tersembunyi={{ id, versi: String(versi) }}
      labelGalat={label}
      tertutup={boleh ? null : pendiri.flatMap(tulisanPendiri)}
    >
      {boleh ? (
        <Kartu>
          <div className="grid gap-6">
            <ol>
              {pendiri.map((satu, letak) => (
                <li key={satu.id} className="baris-pendiri">
                  <p>
                    <span className="angka-tabular">{letak + 1}.</span> <strong>{satu.nama}</strong>
                  </p>
                  <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
                    <Isian
                      nama={isianSetoran('tanggal', satu.id)}
                      label={
                        <>
                          Simpanan pokok dibayar pada
                          <span className="hanya-pembaca">, {satu.nama}</span>
                        </>
                      }
                      tipe="date"
                      opsional
                      lebar="sedang"
                    />
                    {denganTambahan ? (
                      <IsianUang
                        nama={isianSetoran('tambahan', satu.id)}
                        label={
                          <>
                            Setoran modal lain<span className="hanya-pembaca">, {satu.nama}</span>
                          </>
                        }
                        opsional
                      />
                    ) : null}
                  </div>
                </li>
              ))}
            </ol>
            <div className="flex flex-wrap items-center gap-4">
              <TombolKirim>Simpan setoran</TombolKirim>
              <Tautan href={`/portal/pendirian/${id}`}>Kembali ke pendirian</Tautan>
            </div>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
