import { Formulir, TombolKirim } from '@/components/form';
import { Kartu, Lencana, Tabel, TautanTombol } from '@/components/ui';
import { ambilAlihPenilaianAction } from '@/lib/penilaian/actions';
import type { KemajuanBagian } from '@/lib/penilaian/lembar/reads';
import type { HasilLembarDto } from '@/lib/penilaian/lembar/types';
import type { PenilaianDto } from '@/lib/penilaian/types';
import { formatJam, formatTanggalPendek } from '@/lib/platform/format';

/** The pages of a worksheet, how far each is, and who worked on it last. */
export function DaftarBagian({
  penilaian: { id, kerja },
  bagian,
  bolehIsi,
}: {
  penilaian: PenilaianDto;
  bagian: readonly KemajuanBagian[];
  bolehIsi: boolean;
}) {
  const dicatat = (kode: string) =>
    kerja?.catatanButir.some((butir) => `aspek-${butir.aspek.toLowerCase()}` === kode) ?? false;
  return (
    <Tabel
      keterangan={
        bolehIsi ? 'Isi bagian ini satu per satu; urutannya bebas' : 'Bagian lembar kerja'
      }
      kolom={[
        { kunci: 'nama', label: 'Bagian' },
        { kunci: 'isi', label: 'Terisi', rata: 'kanan' },
        { kunci: 'keadaan', label: 'Keadaan' },
        { kunci: 'terakhir', label: 'Terakhir diubah' },
      ]}
      baris={bagian.map((satu) => ({
        id: satu.kode,
        href: `/portal/penilaian/${id}/lembar/${satu.kode}`,
        sel: {
          nama: satu.nama,
          isi: satu.banyak === null ? `${satu.terisi} angka` : `${satu.terisi} dari ${satu.banyak}`,
          keadaan: dicatat(satu.kode) ? (
            <Lencana nada="kuning" ikon="seru">
              Ada catatan
            </Lencana>
          ) : satu.banyak !== null && satu.terisi === satu.banyak ? (
            <Lencana nada="hijau" ikon="centang">
              Lengkap
            </Lencana>
          ) : satu.terisi === 0 ? (
            'Belum diisi'
          ) : satu.banyak === null ? (
            'Ada isinya'
          ) : (
            'Sebagian'
          ),
          terakhir: satu.terakhir
            ? `${formatTanggalPendek(satu.terakhir.pada)} ${formatJam(satu.terakhir.pada)}, ${satu.terakhir.oleh}`
            : undefined,
        },
      }))}
    />
  );
}

/** Handing in, the workbook, and what else can be done about a worksheet. */
export function TindakanLembar({
  penilaian: { id, versi, kerja },
  hasil,
  boleh,
}: {
  penilaian: PenilaianDto;
  hasil: HasilLembarDto;
  boleh: { isi: boolean; ajukan: boolean };
}) {
  const siap = hasil.lengkap && hasil.tanpaAlasan.length === 0;
  return (
    <Kartu judul="Langkah berikut">
      <div className="grid gap-3">
        {boleh.ajukan && siap ? (
          <TautanTombol href={`/portal/penilaian/${id}/periksa`} penuh>
            Periksa dan ajukan
          </TautanTombol>
        ) : null}
        {boleh.isi && !siap ? (
          <p>Dapat diajukan setelah semua bagian lengkap dan alasannya tertulis.</p>
        ) : null}
        {boleh.isi && !boleh.ajukan ? (
          <p>
            Disusun oleh <strong>{kerja?.penyusun}</strong>. Anda dapat ikut mengisi; yang
            mengajukan penyusunnya.
          </p>
        ) : null}
        {/* A plain link: the router must not try to draw a file. */}
        <p>
          <a className="tautan" href={`/api/buku-kerja/${id}`} download>
            Unduh buku kerja Excel
          </a>{' '}
          dengan semua isian dan rumusnya.
        </p>
        {boleh.isi ? (
          <TautanTombol
            varian="kedua"
            ikon="unggah"
            href={`/portal/penilaian/${id}/lembar/buku-kerja`}
            penuh
          >
            Isi dari buku kerja Excel
          </TautanTombol>
        ) : null}
        {boleh.ajukan ? (
          <TautanTombol
            varian="kedua"
            ikon="ubah"
            href={`/portal/penilaian/${id}/lembar/dasar`}
            penuh
          >
            Ganti tahun buku atau himpunan aturan
          </TautanTombol>
        ) : null}
        {boleh.isi && !boleh.ajukan ? (
          <Formulir
            id="ambil-alih"
            aksi={ambilAlihPenilaianAction}
            tersembunyi={{ id, versi: String(versi) }}
          >
            <TombolKirim varian="kedua" penuh>
              Ambil alih penilaian
            </TombolKirim>
          </Formulir>
        ) : null}
      </div>
    </Kartu>
  );
}
