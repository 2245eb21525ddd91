import { GarisWaktu, Kartu, Lencana } from '@/components/ui';
import { formatPersen, formatTanggal } from '@/lib/platform/format';
import { type Kehadiran, persenHadir } from '@/lib/program/pelatihan/rules';
import type { KunjunganDto } from '@/lib/program/pendampingan/reads';
import { LABEL_CARA } from '@/lib/program/pendampingan/rules';

interface Pelatihan {
  hadir: boolean | null;
  sesi: { id: string; nama: string; tanggal: Date; tempat: string; dibatalkanPada: Date | null };
}

function TandaHadir({ hadir, sesi }: Pelatihan) {
  if (sesi.dibatalkanPada) return <Lencana nada="netral">Dibatalkan</Lencana>;
  if (hadir === null) return <Lencana nada="biru">Diundang</Lencana>;
  return hadir ? (
    <Lencana nada="hijau" ikon="centang">
      Hadir
    </Lencana>
  ) : (
    <Lencana nada="merah" ikon="silang">
      Tidak hadir
    </Lencana>
  );
}

/** The training of a participant, with how much was attended. */
export function PelatihanPeserta({
  daftar,
  kehadiran,
  minimum,
}: {
  daftar: Pelatihan[];
  kehadiran: Kehadiran;
  /** Percent, inclusive. */
  minimum: number;
}) {
  if (daftar.length === 0) return null;
  const persen = persenHadir(kehadiran);
  return (
    <Kartu judul="Pelatihan">
      <div className="grid gap-4">
        <p>
          {persen === null
            ? 'Belum ada kehadiran yang dicatat.'
            : `Hadir ${kehadiran.hadir} dari ${kehadiran.dari} (${formatPersen(persen, 1)}); paling sedikit ${minimum} %.`}
        </p>
        <ul className="grid gap-3">
          {daftar.map((satu) => (
            <li key={satu.sesi.id} className="flex flex-wrap items-center justify-between gap-2">
              <span>
                {satu.sesi.nama}, {formatTanggal(satu.sesi.tanggal)}, {satu.sesi.tempat}
              </span>
              <TandaHadir {...satu} />
            </li>
          ))}
        </ul>
      </div>
    </Kartu>
  );
}

interface Konsultasi {
  id: string;
  pertanyaan: string;
  saran: string;
  klinik: { tanggal: Date; topik: string; tempat: string };
}

/** Clinics to come where the participant lives. */
export function KlinikMendatang({
  daftar,
}: {
  daftar: { id: string; topik: string; tanggal: Date; tempat: string }[];
}) {
  if (daftar.length === 0) return null;
  return (
    <Kartu judul="Klinik bisnis di kecamatan Anda">
      <div className="grid gap-4">
        <p>Datang dan tanyakan masalah usaha Anda; sarannya dicatat di halaman ini.</p>
        <ul className="grid gap-3">
          {daftar.map((satu) => (
            <li key={satu.id}>
              {satu.topik}, {formatTanggal(satu.tanggal)}, {satu.tempat}
            </li>
          ))}
        </ul>
      </div>
    </Kartu>
  );
}

/** Visits of the pendamping and advice of clinics. */
export function PendampinganPeserta({
  pendamping,
  kunjungan,
  konsultasi,
}: {
  pendamping: string | null;
  kunjungan: KunjunganDto[];
  konsultasi: Konsultasi[];
}) {
  if (pendamping === null && konsultasi.length === 0) return null;
  return (
    <>
      {pendamping === null ? null : (
        <Kartu judul="Pendampingan">
          <div className="grid gap-4">
            <p>Pendamping: {pendamping}</p>
            {kunjungan.length === 0 ? <p>Belum ada kunjungan yang dicatat.</p> : null}
            <GarisWaktu
              butir={kunjungan.map((satu) => ({
                id: satu.id,
                waktu: formatTanggal(satu.tanggal),
                judul: LABEL_CARA[satu.cara],
                oleh: satu.oleh,
                isi: (
                  <>
                    <p className="whitespace-pre-line">{satu.pokok}</p>
                    {satu.tindakLanjut ? (
                      <p className="whitespace-pre-line">Tindak lanjut: {satu.tindakLanjut}</p>
                    ) : null}
                  </>
                ),
              }))}
            />
          </div>
        </Kartu>
      )}
      {konsultasi.length === 0 ? null : (
        <Kartu judul="Klinik bisnis">
          <GarisWaktu
            butir={konsultasi.map((satu) => ({
              id: satu.id,
              waktu: formatTanggal(satu.klinik.tanggal),
              judul: satu.klinik.topik,
              isi: (
                <>
                  <p className="whitespace-pre-line">{satu.pertanyaan}</p>
                  <p className="whitespace-pre-line">Saran: {satu.saran}</p>
                </>
              ),
            }))}
          />
        </Kartu>
      )}
    </>
  );
}
