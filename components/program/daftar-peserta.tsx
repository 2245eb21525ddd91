import { PilihanBiasa } from '@/components/form/pilihan-biasa';
import { Kosong, Paginasi, Saringan, Tabel } from '@/components/ui';
import { PilihKelurahanBiasa } from '@/components/wilayah/pilih-kelurahan-biasa';
import { sejak } from '@/lib/platform/format';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';
import type { SaringanPeserta } from '@/lib/program/peserta/schema';
import type { PesertaRingkasDto } from '@/lib/program/peserta/types';
import { kalimatStatusPeserta, LABEL_STATUS_PESERTA, SEMUA_STATUS } from '@/lib/program/rules';
import { namaTempat } from '@/lib/wilayah/rules';
import { LencanaPeserta } from './lencana-peserta';

const JALUR = '/portal/peserta';

/** Participants with search, filters and pages, for officers. */
export function DaftarPeserta({
  saringan,
  halaman,
  program,
  tahun,
  kelurahan,
  kini,
}: {
  saringan: SaringanPeserta;
  halaman: Halaman<PesertaRingkasDto>;
  program: { id: string; nama: string }[];
  tahun: number[];
  /** Codes within the reader's reach; null: all. Of one there is nothing to choose. */
  kelurahan: readonly string[] | null;
  kini: Date;
}) {
  const dipakai = {
    cari: saringan.cari,
    program: saringan.program,
    tahun: saringan.tahun === undefined ? undefined : String(saringan.tahun),
    status: saringan.status,
    kelurahan: saringan.kelurahan,
    pendaftar: saringan.pendaftar,
    modal: saringan.modal,
    kunjungan: saringan.kunjungan,
  };
  const alamat = (ganti: Record<string, string | null>) =>
    alamatDaftar(JALUR, { ...dipakai, ...ganti });
  const namaProgram = program.find((satu) => satu.id === saringan.program)?.nama;
  const keping = [
    saringan.cari ? { label: `Cari: ${saringan.cari}`, hapusHref: alamat({ cari: null }) } : null,
    namaProgram ? { label: namaProgram, hapusHref: alamat({ program: null }) } : null,
    dipakai.tahun ? { label: `Tahun ${dipakai.tahun}`, hapusHref: alamat({ tahun: null }) } : null,
    saringan.status
      ? { label: LABEL_STATUS_PESERTA[saringan.status], hapusHref: alamat({ status: null }) }
      : null,
    saringan.pendaftar
      ? { label: 'Bukan Anda yang mendaftarkan', hapusHref: alamat({ pendaftar: null }) }
      : null,
    saringan.modal
      ? { label: 'Lulusan belum memperoleh modal', hapusHref: alamat({ modal: null }) }
      : null,
    saringan.kunjungan
      ? { label: 'Belum Anda kunjungi bulan ini', hapusHref: alamat({ kunjungan: null }) }
      : null,
    saringan.kelurahan
      ? { label: namaTempat(saringan.kelurahan), hapusHref: alamat({ kelurahan: null }) }
      : null,
  ].filter((satu) => satu !== null);
  return (
    <div className="grid gap-4">
      <Saringan
        action={JALUR}
        cari={{ nama: 'cari', label: 'Cari nama atau nomor', nilai: saringan.cari }}
        keping={keping}
        hapusSemuaHref={keping.length > 1 ? JALUR : undefined}
      >
        {saringan.pendaftar ? (
          <input type="hidden" name="pendaftar" value={saringan.pendaftar} />
        ) : null}
        {saringan.kunjungan ? (
          <input type="hidden" name="kunjungan" value={saringan.kunjungan} />
        ) : null}
        {saringan.modal ? <input type="hidden" name="modal" value={saringan.modal} /> : null}
        <PilihanBiasa
          nama="program"
          label="Program"
          kosong="Semua program"
          nilai={saringan.program}
          pilihan={program.map(({ id, nama }) => ({ nilai: id, label: nama }))}
        />
        <PilihanBiasa
          nama="tahun"
          label="Tahun"
          kosong="Semua tahun"
          nilai={dipakai.tahun}
          pilihan={tahun.map((satu) => ({ nilai: String(satu), label: String(satu) }))}
        />
        <PilihanBiasa
          nama="status"
          label="Keadaan"
          kosong="Semua keadaan"
          nilai={saringan.status}
          pilihan={SEMUA_STATUS.map((nilai) => ({ nilai, label: LABEL_STATUS_PESERTA[nilai] }))}
        />
        {kelurahan?.length === 1 ? null : (
          <PilihKelurahanBiasa
            nama="kelurahan"
            label="Kelurahan"
            kosong={kelurahan ? 'Semua kelurahan Anda' : 'Semua kelurahan'}
            nilai={saringan.kelurahan}
            hanya={kelurahan}
          />
        )}
      </Saringan>
      <Tabel
        awal
        keterangan="Peserta program"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'nama', label: 'Nama' },
          { kunci: 'nomor', label: 'Nomor', isi: 'utuh' },
          { kunci: 'program', label: 'Program' },
          { kunci: 'tempat', label: 'Tempat tinggal' },
          { kunci: 'keadaan', label: 'Keadaan' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          href: `${JALUR}/${satu.id}`,
          sel: {
            nama: satu.namaPeserta,
            nomor: <span className="angka-tabular">{satu.nomor}</span>,
            program: `${satu.namaProgram} ${satu.tahun}`,
            tempat: namaTempat(satu.kelurahanKode),
            keadaan: (
              <>
                <LencanaPeserta status={satu.status} />
                <span className="teks-lembut mt-1 block">
                  {kalimatStatusPeserta(satu.status, sejak(satu.statusSejak, kini), 'DINAS')}
                </span>
              </>
            ),
          },
        }))}
        kosong={
          <Kosong judul={keping.length > 0 ? 'Tidak ada yang cocok' : 'Belum ada peserta'}>
            <p>
              {keping.length > 0
                ? 'Ubah kata yang dicari atau saringannya.'
                : 'Pendaftar program tampil di sini.'}
            </p>
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={halaman.sebelum && alamat({ sebelum: halaman.sebelum })}
        berikutnyaHref={halaman.setelah && alamat({ setelah: halaman.setelah })}
      />
    </div>
  );
}
