import { DaftarRingkas, Kartu, Lencana, type Nada, Rincian } from '@/components/ui';
import type { RatDto } from '@/lib/koperasi/profil/types';
import {
  type KeadaanRat,
  type KeaktifanRat,
  LABEL_KEADAAN_RAT,
  LABEL_KEAKTIFAN,
  labelGrade,
} from '@/lib/koperasi/rat/rules';

const NADA: Record<KeadaanRat, Nada> = {
  SUDAH: 'hijau',
  BELUM_JATUH_TEMPO: 'netral',
  TERLAMBAT: 'kuning',
  DUA_TAHUN_TANPA_RAT: 'merah',
  BELUM_WAJIB: 'netral',
  BELUM_ADA_DATA: 'netral',
};

/** State of the yearly members' meeting in words. */
export function LencanaRat({ keadaan }: { keadaan: KeadaanRat }) {
  return (
    <Lencana nada={NADA[keadaan]} ikon={keadaan === 'SUDAH' ? 'centang' : undefined}>
      {LABEL_KEADAAN_RAT[keadaan]}
    </Lencana>
  );
}

const NADA_KEAKTIFAN: Record<KeaktifanRat, Nada> = {
  AKTIF: 'hijau',
  TIDAK_AKTIF: 'kuning',
  BELUM_WAJIB: 'netral',
  BELUM_ADA_DATA: 'netral',
};

/** Whether the koperasi counts as active by its RAT. */
export function LencanaKeaktifan({ keaktifan }: { keaktifan: KeaktifanRat }) {
  return (
    <Lencana
      nada={NADA_KEAKTIFAN[keaktifan]}
      ikon={keaktifan === 'AKTIF' ? 'centang' : keaktifan === 'TIDAK_AKTIF' ? 'seru' : undefined}
    >
      {LABEL_KEAKTIFAN[keaktifan]}
    </Lencana>
  );
}

/** Where the deadline comes from, and that it is not confirmed when it is not. */
export function SumberRat({
  sumber,
  belumDikonfirmasi,
}: {
  sumber: string;
  belumDikonfirmasi: boolean;
}) {
  return (
    <p className="teks-lembut">
      Batas RAT menurut {sumber}.{' '}
      {belumDikonfirmasi
        ? 'Aturan ini belum dikonfirmasi dinas, jadi bacalah sebagai perkiraan.'
        : null}
    </p>
  );
}

/** The yearly meeting, the activity and the grade that follow from the verified reports. */
export function KartuRat({ rat }: { rat: RatDto }) {
  return (
    <Kartu judul="Rapat Anggota Tahunan (RAT)">
      <DaftarRingkas
        butir={[
          {
            istilah: `Tahun buku ${rat.tahunBuku}`,
            nilai: <LencanaRat keadaan={rat.keadaan} />,
          },
          { istilah: 'Batas waktu', nilai: rat.batas },
          {
            istilah: 'RAT terakhir dilaporkan',
            nilai: rat.terakhir
              ? `${rat.terakhir.tanggal}, untuk tahun buku ${rat.terakhir.tahunBuku}`
              : 'belum ada',
          },
          {
            istilah: 'Keaktifan menurut RAT',
            nilai: (
              <>
                <LencanaKeaktifan keaktifan={rat.keaktifan} /> {rat.alasanKeaktifan}
              </>
            ),
          },
          {
            istilah: 'Grade Nomor Induk Koperasi',
            nilai: (
              <>
                <strong>{labelGrade(rat.grade)}.</strong>
                {rat.gradeDiRagukan ? (
                  <>
                    {' '}
                    <Lencana nada="kuning" ikon="seru">
                      Perlu dipastikan
                    </Lencana>
                  </>
                ) : null}{' '}
                {rat.alasanGrade}
              </>
            ),
          },
        ]}
      />
      <div className="mt-3">
        <Rincian judul="Dari mana keterangan ini">
          <SumberRat sumber={rat.sumber} belumDikonfirmasi={rat.belumDikonfirmasi} />
          <p className="teks-lembut">
            Hanya laporan yang sudah diverifikasi petugas yang dihitung. Koperasi aktif bila RAT-nya
            diadakan dan dilaporkan ke dinas (DKUM Kota Depok). Grade menurut halaman register Nomor
            Induk Koperasi kementerian, dari tiga tahun buku terakhir: tiga laporan RAT A, dua B,
            satu C1 (berdiri paling lama tiga tahun) atau C2, tidak ada D. RAT dan penilaian
            kesehatan adalah dua hal yang berbeda.
          </p>
        </Rincian>
      </div>
    </Kartu>
  );
}
