import { AreaTeks, Formulir, Isian, TombolKirim } from '@/components/form';
import { Pemberitahuan, Tautan } from '@/components/ui';
import { aktifkanKoperasiAction, nonaktifkanKoperasiAction } from '@/lib/koperasi/status/actions';
import type { StatusKoperasi } from '@/lib/platform/db/generated/enums';
import { formatAngka } from '@/lib/platform/format';

/** Ends or resumes the activity of a koperasi, with the reason. */
export function UbahStatusForm({
  id,
  status,
  permohonanBerjalan,
  nilai,
}: {
  id: string;
  status: StatusKoperasi;
  /** Applications to join that still run. */
  permohonanBerjalan: number;
  nilai: Record<string, string | string[]>;
}) {
  const aktif = status === 'AKTIF';
  return (
    <>
      <Pemberitahuan nada="info" judul="Akibatnya">
        {aktif
          ? 'Koperasi tampil sebagai tidak aktif di halaman publik dan tidak lagi menerima permohonan. Datanya tetap tersimpan, dan pengurusnya mendapat pemberitahuan.'
          : 'Koperasi tampil lagi sebagai aktif dan dapat menerima permohonan. Pengurusnya mendapat pemberitahuan.'}
      </Pemberitahuan>
      {aktif && permohonanBerjalan > 0 ? (
        <Pemberitahuan
          nada="peringatan"
          judul={`${formatAngka(permohonanBerjalan)} permohonan menjadi anggota belum selesai`}
        >
          Permohonan itu tidak dapat lagi diterima dan pembayarannya tidak dapat dicatat. Pemohonnya
          mendapat kabar bahwa koperasi ini tidak lagi menerima anggota dan bahwa mereka dapat
          mencari koperasi lain.
        </Pemberitahuan>
      ) : null}
      {aktif && permohonanBerjalan === 0 ? (
        <p>Tidak ada permohonan menjadi anggota yang belum selesai.</p>
      ) : null}
      <Formulir
        aksi={aktif ? nonaktifkanKoperasiAction : aktifkanKoperasiAction}
        nilaiAwal={nilai}
        tersembunyi={{ id }}
      >
        {aktif ? <Isian nama="sejak" label="Tidak aktif sejak" tipe="date" lebar="pendek" /> : null}
        <AreaTeks
          nama="alasan"
          label="Alasan"
          petunjuk={
            aktif
              ? 'Misalnya: dua tahun tanpa RAT dan kantor sudah tutup menurut kunjungan lapangan.'
              : 'Misalnya: RAT sudah diadakan lagi dan kantornya buka menurut kunjungan lapangan.'
          }
          maxLength={500}
        />
        <div className="flex flex-wrap items-center gap-4">
          <TombolKirim varian={aktif ? 'bahaya' : 'utama'}>
            {aktif ? 'Nyatakan tidak aktif' : 'Aktifkan kembali'}
          </TombolKirim>
          <Tautan href={`/portal/koperasi/${id}`}>Batal</Tautan>
        </div>
      </Formulir>
    </>
  );
}
