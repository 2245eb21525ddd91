import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Ikon, Kartu, Tabel } from '@/components/ui';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import type { CatatanButirDto, HasilDto, PenilaianDto } from '@/lib/penilaian/types';
import { formatDesimal } from '@/lib/platform/format';

/** "66 sampai kurang dari 80" */
function kataBatas(batas: NonNullable<HasilDto['batas']>): string {
  const mulai = formatDesimal(batas.mulai);
  if (batas.sampai === null) return `${mulai} atau lebih`;
  const sampai = formatDesimal(batas.sampai);
  return batas.mulai === '0' ? `kurang dari ${sampai}` : `${mulai} sampai kurang dari ${sampai}`;
}

/** What the kepala bidang noted on one aspect and its indicators, beside that aspect. */
export function CatatanButir({
  catatan,
  kode,
}: {
  catatan: readonly CatatanButirDto[];
  /** Code of the aspect. */
  kode: string;
}) {
  const milik = catatan.filter((butir) => butir.aspek === kode);
  return milik.map((satu) => (
    <span
      key={satu.kode}
      className="mt-1 flex gap-1.5 text-sm font-normal whitespace-pre-line text-kuning"
    >
      <Ikon nama="seru" ukuran={16} />
      <span className="min-w-0 wrap-anywhere">
        <span className="hanya-pembaca">Catatan kepala bidang: </span>
        {satu.indikator ? (
          <>
            <strong>
              {satu.kode} {satu.indikator}:
            </strong>{' '}
          </>
        ) : null}
        {satu.catatan}
      </span>
    </span>
  ));
}

/** Total, predikat and category in words, and how the total comes about. */
export function HasilPenilaian({
  penilaian: { hasil, aspek, aturan, tahunBuku, cara },
  judul = 'Hasil',
  catatan = [],
}: {
  penilaian: Pick<PenilaianDto, 'hasil' | 'aspek' | 'aturan' | 'tahunBuku' | 'cara'>;
  judul?: string;
  /** Notes of the kepala bidang, shown with the aspect they are about. */
  catatan?: readonly CatatanButirDto[];
}) {
  return (
    <Kartu judul={judul}>
      {hasil ? (
        <dl className="flex flex-wrap items-end gap-x-8 gap-y-3">
          <div>
            <dt className="teks-lembut">Total</dt>
            <dd className="angka-nilai">{formatDesimal(hasil.total)}</dd>
          </div>
          <div>
            <dt className="teks-lembut">Predikat resmi</dt>
            <dd className="text-lg font-semibold">{LABEL_PREDIKAT[hasil.predikat]}</dd>
          </div>
          <div>
            <dt className="teks-lembut">Kategori</dt>
            <dd>
              <LencanaKategori kategori={hasil.kategori} />
            </dd>
          </div>
        </dl>
      ) : (
        <p>
          Lembar kerjanya belum lengkap, jadi total dan predikat belum ada. Aspek yang sudah lengkap
          ada di bawah.
        </p>
      )}
      {hasil?.batas ? (
        <p className="mt-3">
          Predikat ini untuk total {kataBatas(hasil.batas)}. Predikat ditentukan tanpa pembulatan;
          {cara === 'LEMBAR' ? ' angka yang tampil dipotong.' : ' semua angka ditampilkan.'}
        </p>
      ) : null}
      {cara === 'LUAR_PORTAL' ? (
        <p className="teks-lembut mt-3">Hasil lembar kerja di luar portal, disalin oleh penilai.</p>
      ) : null}
      <div className="mt-4">
        <Tabel
          keterangan={`Hasil setiap aspek untuk tahun buku ${tahunBuku}`}
          kolom={[
            { kunci: 'aspek', label: 'Aspek' },
            { kunci: 'persen', label: 'Hasil', rata: 'kanan' },
            { kunci: 'bobot', label: 'Bobot', rata: 'kanan' },
            { kunci: 'tertimbang', label: 'Sumbangan ke total', rata: 'kanan' },
          ]}
          baris={aspek.map((satu) => ({
            id: satu.kode,
            sel: {
              aspek: (
                <div>
                  {satu.nama}
                  <CatatanButir catatan={catatan} kode={satu.kode} />
                </div>
              ),
              persen: `${formatDesimal(satu.persen)}\u00a0%`,
              bobot: `${formatDesimal(satu.bobot)}\u00a0%`,
              tertimbang: formatDesimal(satu.tertimbang),
            },
          }))}
        />
      </div>
      <p className="teks-lembut mt-3">
        Aturan: {aturan.nama}. Sumber: {aturan.sumber}.
        {aturan.belumDikonfirmasi
          ? ' Pemetaan predikat ke kategori masih menunggu konfirmasi dinas.'
          : ''}
      </p>
    </Kartu>
  );
}
