import { AreaTeks, Formulir, TombolKirim } from '@/components/form';
import { GarisWaktu, Kartu, Rincian } from '@/components/ui';
import { tulisCatatanAction, tulisCatatanPetugasAction } from '@/lib/pendirian/catatan/actions';
import type { CatatanDto, PendirianDto } from '@/lib/pendirian/rincian/types';

/** How many stand open; older ones are folded. */
const TERBARU = 5;

const Daftar = ({ catatan }: { catatan: readonly CatatanDto[] }) => (
  <GarisWaktu
    butir={catatan.map((satu) => ({
      id: satu.id,
      judul: satu.pengembalian ? 'Dikembalikan untuk diperbaiki' : 'Catatan',
      waktu: satu.pada,
      oleh: `${satu.oleh} (${satu.pihak === 'PETUGAS' ? 'petugas DKUM' : 'pemrakarsa'})`,
      isi: <p className="whitespace-pre-line">{satu.isi}</p>,
    }))}
  />
);

/** What the founders and the office write to each other, and a box for more. */
export function CatatanPendirian({
  pendirian,
  kunci,
  nilaiAwal,
}: {
  pendirian: PendirianDto;
  kunci: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  const { catatan, pembaca } = pendirian;
  const lama = catatan.slice(TERBARU);
  const menulis = pembaca.memimpin || pembaca.memeriksa;
  if (catatan.length === 0 && !menulis) return null;
  return (
    <section id="catatan">
      <Kartu judul="Catatan">
        {catatan.length > 0 ? (
          <div className="grid gap-4">
            <Daftar catatan={catatan.slice(0, TERBARU)} />
            {lama.length > 0 ? (
              <Rincian judul={`${lama.length} catatan lebih lama`}>
                <Daftar catatan={lama} />
              </Rincian>
            ) : null}
          </div>
        ) : (
          <p className="teks-lembut">Belum ada catatan.</p>
        )}
        {menulis ? (
          <Formulir
            key={kunci}
            id="catatan-baru"
            className="tidak-dicetak mt-4"
            aksi={pembaca.memimpin ? tulisCatatanAction : tulisCatatanPetugasAction}
            nilaiAwal={nilaiAwal}
            tersembunyi={{ pendirianId: pendirian.id, kunci }}
          >
            <AreaTeks
              nama="isi"
              label={pembaca.memimpin ? 'Tulis kepada petugas DKUM' : 'Tulis kepada pemrakarsa'}
              petunjuk="Semua pendiri membacanya."
              baris={3}
            />
            <div>
              <TombolKirim varian="kedua">Kirim catatan</TombolKirim>
            </div>
          </Formulir>
        ) : null}
      </Kartu>
    </section>
  );
}
