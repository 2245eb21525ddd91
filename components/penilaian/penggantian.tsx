import { Kartu, Pemberitahuan, Tabel, Tautan } from '@/components/ui';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import type { AspekDto, PenilaianDto, RiwayatDto } from '@/lib/penilaian/types';
import { formatDesimal, formatTanggal } from '@/lib/platform/format';

/* What says that an approved result of the same book year is, or was, replaced. */

/** "total 79,999999, predikat cukup sehat, sertifikat nomor …, disetujui 3 Mei 2026" */
export function kataHasilBerlaku({ hasil, sertifikat, diputuskanPada }: RiwayatDto): string {
  return [
    hasil
      ? `total ${formatDesimal(hasil.total)}, predikat ${LABEL_PREDIKAT[hasil.predikat].toLowerCase()}`
      : null,
    sertifikat ? `sertifikat nomor ${sertifikat.nomor}` : 'tanpa sertifikat yang berlaku',
    diputuskanPada ? `disetujui ${formatTanggal(diputuskanPada)}` : null,
  ]
    .filter((satu) => satu !== null)
    .join(', ');
}

const AKIBAT =
  'Bila disetujui, penilaian baru menggantikan hasil itu dan sertifikatnya. Alasannya wajib ditulis saat mengajukan.';

/** Before one begins: the book years of this koperasi that have an approved result. */
export function TahunSudahDisetujui({
  tahun,
}: {
  tahun: readonly { tahunBuku: number; ada: readonly RiwayatDto[] }[];
}) {
  const berlaku = tahun.flatMap(({ ada }) => ada.filter(({ status }) => status === 'DISETUJUI'));
  if (berlaku.length === 0) return null;
  return (
    <Pemberitahuan nada="peringatan" judul="Sudah ada hasil yang disetujui">
      <ul className="list-disc pl-5">
        {berlaku.map((satu) => (
          <li key={satu.id}>
            <Tautan href={`/portal/penilaian/${satu.id}`}>Tahun buku {satu.tahunBuku}</Tautan>:{' '}
            {kataHasilBerlaku(satu)}.
          </li>
        ))}
      </ul>
      <p>{AKIBAT}</p>
    </Pemberitahuan>
  );
}

/** While one fills in and submits: that this assessment is to replace an approved one, and which. */
export function AkanMenggantikan({
  penilaian: { tahunBuku, akanDigantikan },
}: {
  penilaian: Pick<PenilaianDto, 'tahunBuku' | 'akanDigantikan'>;
}) {
  if (!akanDigantikan) return null;
  return (
    <Pemberitahuan
      nada="peringatan"
      judul={`Tahun buku ${tahunBuku} sudah punya hasil yang disetujui`}
    >
      <p>
        <Tautan href={`/portal/penilaian/${akanDigantikan.id}`}>Hasil yang berlaku sekarang</Tautan>
        : {kataHasilBerlaku(akanDigantikan)}.
      </p>
      <p>{AKIBAT}</p>
    </Pemberitahuan>
  );
}

/** That a superseded one was replaced: by which, whether that one was revoked since, and why. */
export function SudahDigantikan({
  penilaian: { status, digantikanOleh },
}: {
  penilaian: Pick<PenilaianDto, 'status' | 'digantikanOleh'>;
}) {
  if (status !== 'DIGANTIKAN') return null;
  return (
    <Pemberitahuan nada="info" judul="Penilaian ini sudah digantikan">
      {digantikanOleh ? (
        <>
          <p>
            Digantikan oleh{' '}
            <Tautan href={`/portal/penilaian/${digantikanOleh.id}`}>penilaian yang baru</Tautan>:{' '}
            {kataHasilBerlaku(digantikanOleh)}.
            {digantikanOleh.status === 'DICABUT' ? ' Penilaian yang baru itu sudah dicabut.' : null}
          </p>
          <p className="whitespace-pre-line">
            Alasan: {digantikanOleh.alasan ?? 'tidak tercatat.'}
          </p>
        </>
      ) : null}
      <p>Isinya disimpan sebagai riwayat dan tidak lagi dihitung.</p>
    </Pemberitahuan>
  );
}

const persenAspek = (aspek: readonly AspekDto[], kode: string): string => {
  const ada = aspek.find((satu) => satu.kode === kode);
  return ada ? `${formatDesimal(ada.persen)}\u00a0%` : 'tidak ada';
};

/** The result in force beside the one that is to replace it, with the reason of the penilai. */
export function BandingHasil({ penilaian }: { penilaian: PenilaianDto }) {
  const { akanDigantikan: lama, hasil, aspek, alasanGanti, tahunBuku, status } = penilaian;
  if (!lama || !hasil || status === 'DRAF') return null;
  const nama = new Map([...lama.aspek, ...aspek].map((satu) => [satu.kode, satu.nama]));
  const predikat = (isi: { predikat: keyof typeof LABEL_PREDIKAT } | null) =>
    isi ? LABEL_PREDIKAT[isi.predikat] : 'tidak ada';
  const baris = [
    {
      id: 'total',
      nama: 'Total',
      lama: lama.hasil ? formatDesimal(lama.hasil.total) : 'tidak ada',
      baru: formatDesimal(hasil.total),
    },
    { id: 'predikat', nama: 'Predikat resmi', lama: predikat(lama.hasil), baru: predikat(hasil) },
    ...[...nama].map(([kode, label]) => ({
      id: kode,
      nama: label,
      lama: persenAspek(lama.aspek, kode),
      baru: persenAspek(aspek, kode),
    })),
    {
      id: 'sertifikat',
      nama: 'Sertifikat',
      lama: lama.sertifikat?.nomor ?? 'tidak ada',
      baru: 'terbit setelah disetujui',
    },
    {
      id: 'disetujui',
      nama: 'Disetujui',
      lama: lama.diputuskanPada ? formatTanggal(lama.diputuskanPada) : 'tidak tercatat',
      baru: 'belum',
    },
  ];
  return (
    <Kartu judul="Menggantikan hasil yang sudah disetujui">
      <p className="mb-4">
        Tahun buku {tahunBuku} sudah punya{' '}
        <Tautan href={`/portal/penilaian/${lama.id}`}>hasil yang berlaku</Tautan>. Bila disetujui,
        penilaian ini menggantikannya.
      </p>
      <p className="mb-4 whitespace-pre-line">
        <strong>Alasan penggantian:</strong> {alasanGanti ?? 'tidak tercatat.'}
      </p>
      <Tabel
        keterangan="Hasil yang berlaku dan hasil penilaian ini"
        kolom={[
          { kunci: 'nama', label: 'Hasil' },
          { kunci: 'lama', label: 'Berlaku sekarang', rata: 'kanan' },
          { kunci: 'baru', label: 'Penilaian ini', rata: 'kanan' },
        ]}
        baris={baris.map(({ id, ...sel }) => ({ id, sel }))}
      />
    </Kartu>
  );
}
