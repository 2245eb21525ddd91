import { GarisWaktu, Rincian } from '@/components/ui';
import { judulPerubahan } from '@/lib/audit/rules';
import type { ButirRiwayat, PerubahanTercatat } from '@/lib/audit/types';

/** What was changed, field by field. */
export function DaftarPerubahan({ perubahan }: { perubahan: PerubahanTercatat[] }) {
  return (
    <ul>
      {perubahan.map((satu) => (
        <li key={satu.label}>
          {satu.label}:{' '}
          {satu.sebelum === 'kosong' ? (
            <strong>{satu.sesudah}</strong>
          ) : (
            <>
              <del>{satu.sebelum}</del> menjadi <strong>{satu.sesudah}</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Isi({ butir }: { butir: ButirRiwayat }) {
  if (!butir.keterangan && butir.perubahan.length === 0) return null;
  return (
    <>
      {butir.keterangan ? <p>Alasan: {butir.keterangan}</p> : null}
      {butir.perubahan.length > 0 ? (
        <Rincian judul={judulPerubahan(butir.perubahan)}>
          <DaftarPerubahan perubahan={butir.perubahan} />
        </Rincian>
      ) : null}
    </>
  );
}

/** The history of a record in words, newest first. */
export function Riwayat({ butir }: { butir: ButirRiwayat[] }) {
  if (butir.length === 0) return <p className="teks-lembut">Belum ada riwayat perubahan.</p>;
  return (
    <GarisWaktu
      butir={butir.map((satu) => ({
        id: satu.id,
        judul: satu.kalimat,
        waktu: satu.waktu,
        oleh: `${satu.oleh} (${satu.peran})`,
        isi: <Isi butir={satu} />,
      }))}
    />
  );
}
