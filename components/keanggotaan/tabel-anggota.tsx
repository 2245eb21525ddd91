import { Pilihan } from '@/components/form';
import {
  Kartu,
  Kosong,
  Lencana,
  Paginasi,
  Saringan,
  Tabel,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { kalimatMintaKeluar, menungguKeluar } from '@/lib/keanggotaan/anggota/minta/rules';
import { LABEL_STATUS_ANGGOTA } from '@/lib/keanggotaan/anggota/rules';
import type { SaringanAnggota } from '@/lib/keanggotaan/anggota/schema';
import type { AnggotaDto } from '@/lib/keanggotaan/anggota/types';
import type { Halaman } from '@/lib/keanggotaan/halaman/rules';
import { formatAngka, formatRupiah, formatTanggalPendek } from '@/lib/platform/format';
import { LencanaAnggota } from './lencana-permohonan';
import { LencanaMintaKeluar } from './minta-keluar';

function alamat(
  jalur: string,
  saringan: SaringanAnggota,
  ganti: Partial<Record<string, string | null>>,
): string {
  const param = new URLSearchParams();
  const semua = { ...saringan, sebelum: undefined, sesudah: undefined, ...ganti };
  for (const [nama, nilai] of Object.entries(semua)) if (nilai) param.set(nama, nilai);
  const teks = param.toString();
  return teks ? `${jalur}?${teks}` : jalur;
}

const jalurAnggota = ({ koperasiId, id }: AnggotaDto) =>
  `/portal/koperasi/${koperasiId}/anggota/${id}`;

/** Since when somebody is a member, or from when to when. */
export const masaAnggota = ({ tanggalMasuk, tanggalKeluar }: AnggotaDto) =>
  tanggalKeluar
    ? `${formatTanggalPendek(tanggalMasuk)} sampai ${formatTanggalPendek(tanggalKeluar)}`
    : formatTanggalPendek(tanggalMasuk);

/** Address of the CSV file with just what the list shows. */
export function alamatEkspor(saringan: SaringanAnggota, koperasiId?: string): string {
  const { cari, status, minta } = saringan;
  return alamat(
    '/api/ekspor/anggota',
    {},
    {
      koperasi: koperasiId ?? null,
      cari: cari ?? null,
      status: status ?? null,
      minta: minta ?? null,
    },
  );
}

const LABEL_MINTA = { ya: 'Minta keluar', petugas: 'Minta keluar, dicatat petugas' } as const;

/** A book, or all books within reach: search, filter, pages. */
export function TabelAnggota({
  jalur,
  saringan,
  halaman,
  jumlah,
  denganKoperasi,
}: {
  jalur: string;
  saringan: SaringanAnggota;
  halaman: Halaman<AnggotaDto>;
  /** Lines that the filters name, where they are counted; from 10.000 on 'at least'. */
  jumlah?: number;
  /** Several koperasi in one list. */
  denganKoperasi?: boolean;
}) {
  const { cari, status, minta } = saringan;
  const keping = [
    ...(cari
      ? [{ label: `Cari: ${cari}`, hapusHref: alamat(jalur, saringan, { cari: null }) }]
      : []),
    ...(status
      ? [
          {
            label: LABEL_STATUS_ANGGOTA[status],
            hapusHref: alamat(jalur, saringan, { status: null }),
          },
        ]
      : []),
    ...(minta
      ? [{ label: LABEL_MINTA[minta], hapusHref: alamat(jalur, saringan, { minta: null }) }]
      : []),
  ];
  return (
    <div className="grid gap-4">
      <Saringan
        action={jalur}
        cari={{
          nama: 'cari',
          label: denganKoperasi
            ? 'Cari nama, nomor, atau koperasi'
            : 'Cari nama atau nomor anggota',
          nilai: cari,
        }}
        keping={keping}
        hapusSemuaHref={keping.length > 1 ? jalur : undefined}
      >
        <Pilihan
          nama="status"
          label="Status anggota"
          kosong="Semua status"
          nilaiAwal={status ?? ''}
          pilihan={(['AKTIF', 'KELUAR'] as const).map((nilai) => ({
            nilai,
            label: LABEL_STATUS_ANGGOTA[nilai],
          }))}
        />
        <Pilihan
          nama="minta"
          label="Permintaan keluar"
          kosong="Semua anggota"
          nilaiAwal={minta ?? ''}
          pilihan={(minta === 'petugas' ? (['ya', 'petugas'] as const) : (['ya'] as const)).map(
            (nilai) => ({ nilai, label: LABEL_MINTA[nilai] }),
          )}
        />
      </Saringan>
      <Tabel
        awal
        keterangan="Buku daftar anggota"
        sembunyikanKeterangan
        kolom={[
          { kunci: 'nama', label: 'Nama' },
          { kunci: 'nomor', label: 'Nomor', rata: 'kanan' },
          ...(denganKoperasi ? [{ kunci: 'koperasi', label: 'Koperasi' }] : []),
          { kunci: 'masuk', label: 'Masuk' },
          { kunci: 'simpanan', label: 'Simpanan pokok', rata: 'kanan' },
          { kunci: 'status', label: 'Status' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          href: jalurAnggota(satu),
          sel: {
            nama: satu.nama,
            nomor: <span className="angka-tabular">{satu.nomorAnggota}</span>,
            koperasi: satu.namaKoperasi,
            masuk: masaAnggota(satu),
            simpanan: <span className="angka-tabular">{formatRupiah(satu.simpananPokok)}</span>,
            status: (
              <span className="flex flex-wrap gap-2">
                <LencanaAnggota status={satu.status} />
                {menungguKeluar(satu) ? <LencanaMintaKeluar /> : null}
              </span>
            ),
          },
        }))}
        kosong={
          <Kosong judul={keping.length > 0 ? 'Tidak ada yang cocok' : 'Belum ada anggota'}>
            <p>
              {keping.length > 0
                ? 'Ubah kata yang dicari atau hapus saringannya.'
                : 'Anggota masuk ke buku ini setelah permohonannya diterima dan simpanan pokoknya dicatat.'}
            </p>
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={halaman.sebelum && alamat(jalur, saringan, { sebelum: halaman.sebelum })}
        berikutnyaHref={halaman.sesudah && alamat(jalur, saringan, { sesudah: halaman.sesudah })}
        ringkasan={
          jumlah !== undefined && halaman.baris.length > 0
            ? `${formatAngka(halaman.baris.length)} dari ${formatAngka(jumlah)}${jumlah >= 10_000 ? '+' : ''} anggota`
            : undefined
        }
      />
    </div>
  );
}

/** One's own memberships. */
export function KeanggotaanSaya({ daftar }: { daftar: AnggotaDto[] }) {
  if (daftar.length === 0) {
    return (
      <Kosong
        judul="Anda belum menjadi anggota koperasi"
        aksi={<TautanTombol href="/koperasi">Cari koperasi</TautanTombol>}
      >
        <p>Setelah diterima dan simpanan pokok dibayar, keanggotaan Anda tampil di sini.</p>
      </Kosong>
    );
  }
  return (
    <ul className="grid gap-4">
      {daftar.map((satu) => (
        <li key={satu.id}>
          <Kartu>
            <div className="flex flex-wrap items-start justify-between gap-2">
              <div>
                <h2 className="judul-3">
                  <Tautan href={`/koperasi/${satu.koperasiId}`}>{satu.namaKoperasi}</Tautan>
                </h2>
                <p className="mt-1">
                  <Tautan href={jalurAnggota(satu)}>
                    Nomor anggota <span className="angka-tabular">{satu.nomorAnggota}</span>
                  </Tautan>
                </p>
                <p className="teks-lembut mt-1">
                  {satu.status === 'AKTIF' ? 'Anggota sejak ' : 'Anggota '}
                  {masaAnggota(satu)}. Simpanan pokok {formatRupiah(satu.simpananPokok)}.
                </p>
                {satu.status === 'AKTIF' && satu.mintaKeluarPada ? (
                  <p className="mt-1">{kalimatMintaKeluar(satu.mintaKeluarPada)}</p>
                ) : null}
              </div>
              <span className="flex flex-wrap gap-2">
                <LencanaAnggota status={satu.status} />
                {menungguKeluar(satu) ? <LencanaMintaKeluar /> : null}
              </span>
            </div>
          </Kartu>
        </li>
      ))}
    </ul>
  );
}

/** How many stand in a book. */
export function JumlahBuku({ jumlah }: { jumlah: { aktif: number; keluar: number } }) {
  return (
    <p className="flex flex-wrap gap-2">
      <Lencana nada="hijau" ikon="kelompok">
        {jumlah.aktif} anggota aktif
      </Lencana>
      <Lencana nada="netral" ikon="keluar">
        {jumlah.keluar} sudah keluar
      </Lencana>
    </p>
  );
}
