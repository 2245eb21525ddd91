import { Kartu, Lencana, Pemberitahuan, Tautan } from '@/components/ui';
import type { PendirianDto } from '@/lib/pendirian/rincian/types';
import { kalimatLama, sejak } from '@/lib/platform/format';

/** The first thing one reads: what happens now, who acts, by when; and how it ended, when it did. */
export function RingkasanKeadaan({
  pendirian,
  kini,
  bukaDaftar,
}: {
  pendirian: PendirianDto;
  kini: Date;
  /** The register is open to the reader. */
  bukaDaftar: boolean;
}) {
  const { bertindak, batas, koperasi, alasanAkhir, dikembalikan, pembaca } = pendirian;
  const giliranSaya =
    (pembaca.memimpin && bertindak === 'Pemrakarsa') ||
    (pembaca.memeriksa && bertindak === 'Petugas DKUM');
  return (
    <>
      {alasanAkhir ? (
        <Pemberitahuan nada="peringatan" judul={pendirian.kalimat}>
          <p className="whitespace-pre-line">Alasannya: {alasanAkhir}</p>
        </Pemberitahuan>
      ) : null}
      <Kartu judul="Sekarang">
        {dikembalikan ? (
          <div className="mb-4">
            <Pemberitahuan nada="peringatan" judul={`Dikembalikan ${dikembalikan.tanggal}`}>
              <p className="whitespace-pre-line">{dikembalikan.alasan}</p>
            </Pemberitahuan>
          </div>
        ) : null}
        <p>{pendirian.kalimat}</p>
        <p className="teks-lembut mt-1">{kalimatLama('Sejak', sejak(pendirian.sejak, kini))}</p>
        {bertindak ? (
          <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <span>
              Yang bertindak: <strong>{giliranSaya ? 'Anda' : bertindak}</strong>
            </span>
            {batas ? (
              batas.lewat ? (
                <Lencana nada="kuning" ikon="jam">
                  Lewat batas {batas.tanggal}
                </Lencana>
              ) : (
                <span>
                  Paling lambat <strong>{batas.tanggal}</strong>
                </span>
              )
            ) : null}
          </p>
        ) : null}
        {koperasi ? (
          <p className="mt-3">
            Koperasi di daftar:{' '}
            <Tautan
              href={bukaDaftar ? `/portal/koperasi/${koperasi.id}` : `/koperasi/${koperasi.id}`}
            >
              {koperasi.nama}
            </Tautan>
          </p>
        ) : null}
      </Kartu>
    </>
  );
}
