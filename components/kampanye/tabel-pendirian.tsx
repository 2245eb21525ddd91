import { LencanaPendirian } from '@/components/pendirian/lencana-pendirian';
import { Kosong, Tabel } from '@/components/ui';
import type { PendirianKampanye } from '@/lib/kampanye/sesudah/reads';
import { alamatPendirian } from '@/lib/pendirian/rules';
import { formatAngka } from '@/lib/platform/format';

/** The foundings that came of a campaign, with where each stands. */
export function TabelPendirianKampanye({
  pendirian,
  boleh,
}: {
  pendirian: readonly PendirianKampanye[];
  /** The reader may open each. */
  boleh: boolean;
}) {
  return (
    <Tabel
      keterangan="Pendirian koperasi yang diikuti pemilik setelah diundang"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'nama', label: 'Pendirian' },
        { kunci: 'status', label: 'Keadaan' },
        { kunci: 'diundang', label: 'Pendiri dari undangan ini', rata: 'kanan' },
        { kunci: 'pendiri', label: 'Semua pendiri', rata: 'kanan' },
      ]}
      baris={pendirian.map((satu) => ({
        id: satu.id,
        href: boleh ? alamatPendirian(satu.id) : undefined,
        sel: {
          nama: (
            <>
              {satu.nama}
              <span className="teks-lembut block">{satu.nomor}</span>
            </>
          ),
          status: <LencanaPendirian status={satu.status} />,
          diundang: formatAngka(satu.diundang),
          pendiri: formatAngka(satu.pendiri),
        },
      }))}
      kosong={
        <Kosong level={3} judul="Belum ada pendirian dari undangan ini">
          <p>Pendirian yang dimulai atau diikuti pemilik setelah diundang muncul di sini.</p>
        </Kosong>
      }
    />
  );
}
