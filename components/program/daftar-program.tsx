import { Kartu, Kosong, Lencana, Tautan, TautanTombol } from '@/components/ui';
import { formatAngka, formatTanggal, sejak } from '@/lib/platform/format';
import type { PesertaRingkasDto } from '@/lib/program/peserta/types';
import { kalimatStatusPeserta } from '@/lib/program/rules';
import type { AngkatanDto, ProgramDto } from '@/lib/program/types';
import { LencanaPeserta } from './lencana-peserta';

/** One's own registrations, each with its state in a sentence. */
export function PendaftaranSaya({ daftar, kini }: { daftar: PesertaRingkasDto[]; kini: Date }) {
  if (daftar.length === 0) return null;
  return (
    <ul className="grid gap-4">
      {daftar.map((satu) => (
        <li key={satu.id}>
          <Kartu>
            <div className="flex flex-wrap items-start justify-between gap-2">
              <div>
                <h3 className="judul-3">
                  <Tautan href={`/portal/peserta/${satu.id}`}>
                    {satu.namaProgram} {satu.tahun}
                  </Tautan>
                </h3>
                <p className="mt-1">
                  {kalimatStatusPeserta(satu.status, sejak(satu.statusSejak, kini), 'PESERTA')}
                </p>
                <p className="teks-lembut mt-1">
                  Nomor <span className="angka-tabular">{satu.nomor}</span>
                </p>
              </div>
              <LencanaPeserta status={satu.status} />
            </div>
          </Kartu>
        </li>
      ))}
    </ul>
  );
}

type Butir = ProgramDto & { angkatanTerbaru: AngkatanDto | null; terbuka: AngkatanDto | null };

/** The programmes of the city, each with what it is and whether one may register now. */
export function DaftarProgram({
  daftar,
  untuk,
}: {
  daftar: Butir[];
  /** Who is to be registered, as in the address of the form: `usaha=…` or `orang=…`. */
  untuk: string | null;
}) {
  if (daftar.length === 0) return <Kosong judul="Belum ada program" />;
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {daftar.map((satu) => (
        <li key={satu.id}>
          <Kartu>
            <div className="grid gap-3">
              <div className="flex flex-wrap items-start justify-between gap-2">
                <h3 className="judul-3">
                  <Tautan
                    href={
                      untuk && satu.terbuka
                        ? `/portal/program/${satu.id}/daftar?${untuk}`
                        : `/portal/program/${satu.id}`
                    }
                  >
                    {satu.nama}
                  </Tautan>
                </h3>
                {satu.terbuka ? (
                  <Lencana nada="hijau" ikon="centang">
                    Pendaftaran dibuka
                  </Lencana>
                ) : (
                  <Lencana nada="netral">
                    {satu.aktif ? 'Pendaftaran belum dibuka' : 'Tidak berjalan lagi'}
                  </Lencana>
                )}
              </div>
              <p className="whitespace-pre-line">{satu.keterangan}</p>
              <p className="teks-lembut">
                {satu.targetSeluruh === null
                  ? 'Sasaran seluruhnya belum ditetapkan.'
                  : `Sasaran ${formatAngka(satu.targetSeluruh)} orang seluruhnya.`}
                {satu.terbuka?.pendaftaranSelesai
                  ? ` Pendaftaran sampai ${formatTanggal(satu.terbuka.pendaftaranSelesai)}.`
                  : ''}
              </p>
              <p>
                {untuk && satu.terbuka ? (
                  <TautanTombol href={`/portal/program/${satu.id}/daftar?${untuk}`}>
                    Daftarkan pada {satu.nama}
                  </TautanTombol>
                ) : (
                  <TautanTombol varian="kedua" href={`/portal/program/${satu.id}`}>
                    Lihat {satu.nama}
                  </TautanTombol>
                )}
              </p>
            </div>
          </Kartu>
        </li>
      ))}
    </ul>
  );
}
