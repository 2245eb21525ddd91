import { DaftarRingkas, Kartu, Lencana, type Nada, Rincian } from '@/components/ui';
import type { RatDto } from '@/lib/koperasi/profil/types';
import { type KeadaanRat, LABEL_KEADAAN_RAT } from '@/lib/koperasi/rat/rules';

const NADA: Record<KeadaanRat, Nada> = {
  SUDAH: 'hijau',
  BELUM_JATUH_TEMPO: 'netral',
  TERLAMBAT: 'kuning',
  DUA_TAHUN_TANPA_RAT: 'merah',
  BELUM_WAJIB: 'netral',
};

/** State of the yearly members' meeting in words. */
export function LencanaRat({ keadaan }: { keadaan: KeadaanRat }) {
  return (
    <Lencana nada={NADA[keadaan]} ikon={keadaan === 'SUDAH' ? 'centang' : undefined}>
      {LABEL_KEADAAN_RAT[keadaan]}
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

/** The yearly meeting and the grade that follows from it. */
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
          { istilah: 'Grade Nomor Induk Koperasi', nilai: `${rat.grade}. ${rat.alasanGrade}` },
        ]}
      />
      <div className="mt-3">
        <Rincian judul="Dari mana keterangan ini">
          <SumberRat sumber={rat.sumber} belumDikonfirmasi={rat.belumDikonfirmasi} />
          <p className="teks-lembut">
            Grade dihitung portal dari laporan RAT tiga tahun buku terakhir: tiga kali A, dua kali
            B, sekali C, tidak ada D. RAT dan penilaian kesehatan adalah dua hal yang berbeda.
          </p>
        </Rincian>
      </div>
    </Kartu>
  );
}
