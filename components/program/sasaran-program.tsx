import { DaftarRingkas, Kartu, Kosong, Pemberitahuan, Tabel, Tautan } from '@/components/ui';
import { formatAngka, formatTanggal, formatTanggalPendek } from '@/lib/platform/format';
import { kalimatCapaianSeluruh, TIDAK_DICATAT } from '@/lib/program/capaian/keterangan/rules';
import type { DataCapaianSeluruh } from '@/lib/program/capaian/types';
import { peringatanKuota } from '@/lib/program/kelola/rules';
import { tahunTanpaData, tidakDicatat } from '@/lib/program/rules';
import type { AngkatanDto, ProgramDto } from '@/lib/program/types';
import { KELURAHAN } from '@/lib/wilayah/data';
import { TandaBelumPasti } from './lencana-peserta';

const KODE_KELURAHAN = KELURAHAN.map(({ kode }) => kode);

const jumlah = (nilai: number | null, kosong = 'belum ditetapkan'): string =>
  nilai === null ? kosong : formatAngka(nilai);

function masa(angkatan: AngkatanDto, tahunIni: number): string {
  const { pendaftaranMulai, pendaftaranSelesai } = angkatan;
  if (pendaftaranMulai && pendaftaranSelesai) {
    return `${formatTanggalPendek(pendaftaranMulai)} sampai ${formatTanggalPendek(pendaftaranSelesai)}`;
  }
  return tidakDicatat(angkatan, tahunIni) ? TIDAK_DICATAT : 'belum dibuka';
}

const BELUM_ADA = 'belum ada data';

/** Every year of the programme, the newest first; one of which nothing is known says so. */
function barisTahun(program: ProgramDto, semua: readonly AngkatanDto[], tahunIni: number) {
  const dasar = `/portal/program/${program.id}`;
  const diketahui = semua.map((satu) => ({
    id: satu.id,
    tahun: satu.tahun,
    href: `${dasar}?tahun=${satu.tahun}#capaian`,
    sel: {
      tahun: satu.tahun,
      target: jumlah(satu.target),
      kuota: jumlah(satu.kuotaKelurahan, 'tanpa batas'),
      masa: masa(satu, tahunIni),
      sumber: (
        <span className="grid justify-items-start gap-2">
          <span className="wrap-anywhere">
            {satu.sumber}, {formatTanggalPendek(satu.tanggalSumber)}
            {satu.catatan ? `. ${satu.catatan}` : ''}
          </span>
          <TandaBelumPasti tampil={satu.belumDikonfirmasi} />
        </span>
      ),
      aksi: <Tautan href={`${dasar}/angkatan/${satu.tahun}`}>Ubah {satu.tahun}</Tautan>,
    },
  }));
  const belum = tahunTanpaData(program, semua, tahunIni).map((tahun) => ({
    id: String(tahun),
    tahun,
    sel: {
      tahun,
      target: BELUM_ADA,
      kuota: BELUM_ADA,
      masa: TIDAK_DICATAT,
      sumber: 'Belum ada sumber yang menyebut sasaran tahun ini.',
      aksi: <Tautan href={`${dasar}/angkatan/${tahun}`}>Isi {tahun}</Tautan>,
    },
  }));
  return [...diketahui, ...belum].sort((a, b) => b.tahun - a.tahun);
}

/** Targets in all and year by year, each with where it was read. */
export function SasaranProgram({
  program,
  semua,
  bolehKelola,
  tahunIni,
  seluruh,
}: {
  program: ProgramDto;
  semua: AngkatanDto[];
  tahunIni: number;
  bolehKelola: boolean;
  /** Null where the reader does not see the whole city, or there is no target over all years. */
  seluruh: DataCapaianSeluruh | null;
}) {
  const masaProgram =
    program.tahunMulai === null
      ? 'belum ditetapkan'
      : `${program.tahunMulai}${program.tahunSelesai === null ? ' dan seterusnya' : ` sampai ${program.tahunSelesai}`}`;
  // Who sets the numbers is told where they do not agree, for years that can still be changed.
  const peringatan = bolehKelola
    ? semua.flatMap((satu) => {
        const kalimat = satu.tahun < tahunIni ? null : peringatanKuota(satu, KODE_KELURAHAN);
        return kalimat ? [{ tahun: satu.tahun, kalimat }] : [];
      })
    : [];
  return (
    <Kartu judul="Sasaran dan sumbernya">
      <div className="grid gap-4">
        <DaftarRingkas
          butir={[
            { istilah: 'Sasaran seluruhnya', nilai: `${jumlah(program.targetSeluruh)} orang` },
            ...(seluruh
              ? [{ istilah: 'Capaian seluruhnya', nilai: kalimatCapaianSeluruh(seluruh) }]
              : []),
            { istilah: 'Masa program', nilai: masaProgram },
            {
              istilah: 'Sumber',
              nilai: (
                <span className="grid justify-items-start gap-2">
                  <span className="wrap-anywhere">
                    {program.sumber}, dibaca {formatTanggal(program.tanggalSumber)}
                  </span>
                  <TandaBelumPasti tampil={program.belumDikonfirmasi} />
                </span>
              ),
            },
            ...(program.catatan
              ? [
                  {
                    istilah: 'Catatan',
                    nilai: <span className="whitespace-pre-line">{program.catatan}</span>,
                  },
                ]
              : []),
          ]}
        />
        {peringatan.map(({ tahun, kalimat }) => (
          <Pemberitahuan
            key={tahun}
            nada="peringatan"
            judul={`Kuota dan sasaran ${tahun} tidak sama`}
          >
            <p>{kalimat}</p>
          </Pemberitahuan>
        ))}
        <Tabel
          keterangan="Sasaran setiap tahun"
          kolom={[
            { kunci: 'tahun', label: 'Tahun', isi: 'utuh' },
            { kunci: 'target', label: 'Sasaran', rata: 'kanan' },
            { kunci: 'kuota', label: 'Kuota tiap kelurahan', rata: 'kanan' },
            { kunci: 'masa', label: 'Pendaftaran' },
            { kunci: 'sumber', label: 'Sumber', isi: 'kalimat' },
            ...(bolehKelola ? [{ kunci: 'aksi', label: 'Pengaturan' }] : []),
          ]}
          baris={barisTahun(program, semua, tahunIni)}
          kosong={<Kosong judul="Belum ada sasaran tahunan" level={3} />}
        />
      </div>
    </Kartu>
  );
}
