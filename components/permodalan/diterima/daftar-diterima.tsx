import { PilihanBiasa } from '@/components/form/pilihan-biasa';
import { Kosong, Lencana, Paginasi, Saringan, Tabel } from '@/components/ui';
import type { SaringanDiterima } from '@/lib/permodalan/diterima/schema';
import type { ModalDiterimaDto } from '@/lib/permodalan/diterima/types';
import { LABEL_JENIS_SUMBER } from '@/lib/permodalan/rules';
import { JENIS_SUMBER } from '@/lib/permodalan/sumber/schema';
import { formatRupiah, formatTanggalPendek } from '@/lib/platform/format';
import { alamatDaftar, type Halaman } from '@/lib/platform/keyset';

const JALUR = '/portal/modal-diterima';

/** Records of capital from banks and programmes. */
export function DaftarDiterima({
  daftar,
  denganPemilik,
  awal,
}: {
  daftar: ModalDiterimaDto[];
  /** Names the owners, for lists of more than one. */
  denganPemilik?: boolean;
  /** It has pages. */
  awal?: boolean;
}) {
  return (
    <Tabel
      awal={awal}
      keterangan="Modal yang diterima"
      sembunyikanKeterangan
      kolom={[
        { kunci: 'lembaga', label: 'Dari' },
        ...(denganPemilik ? [{ kunci: 'pemilik', label: 'Pemilik usaha' }] : []),
        { kunci: 'jumlah', label: 'Jumlah', rata: 'kanan' as const },
        { kunci: 'tanggal', label: 'Tanggal', isi: 'utuh' as const },
        { kunci: 'bukti', label: 'Bukti' },
        { kunci: 'keadaan', label: 'Dicatat oleh' },
      ]}
      baris={daftar.map((satu) => ({
        id: satu.id,
        href: `${JALUR}/${satu.id}`,
        sel: {
          lembaga: `${satu.lembaga}${satu.produk ? `, ${satu.produk}` : ''} (${LABEL_JENIS_SUMBER[satu.jenis].toLowerCase()})`,
          pemilik: `${satu.namaPemilik}, ${satu.wilayah}`,
          jumlah: formatRupiah(satu.jumlah),
          tanggal: formatTanggalPendek(satu.tanggal),
          bukti: satu.nomorBukti ?? (satu.dokumenId ? 'berkas' : 'belum ada'),
          keadaan: satu.dibatalkanPada ? (
            <Lencana nada="netral" ikon="silang">
              Dibatalkan
            </Lencana>
          ) : (
            <>
              {satu.olehPetugas ? 'petugas' : 'pemilik'}{' '}
              {satu.keadaan === 'DIPERIKSA' ? (
                <Lencana nada="hijau" ikon="centang">
                  Diperiksa
                </Lencana>
              ) : (
                <Lencana nada="kuning" ikon="seru">
                  Belum diperiksa
                </Lencana>
              )}
            </>
          ),
        },
      }))}
      kosong={
        <Kosong judul="Belum ada catatan" level={3}>
          <p>Modal dari bank dan program yang dicatat pemilik atau petugas tampil di sini.</p>
        </Kosong>
      }
    />
  );
}

/** The same with search and pages, for officers. */
export function AntreanDiterima({
  saringan,
  halaman,
  bisaCatat,
}: {
  saringan: SaringanDiterima;
  halaman: Halaman<ModalDiterimaDto>;
  /** The reader records for others, and checks what others recorded. */
  bisaCatat: boolean;
}) {
  const { cari, jenis, periksa } = saringan;
  const alamat = (ganti: Record<string, string | null>) =>
    alamatDaftar(JALUR, { cari, jenis, periksa, ...ganti });
  return (
    <div className="grid gap-4">
      <Saringan
        action={JALUR}
        tersembunyi={periksa ? { periksa } : undefined}
        cari={{ nama: 'cari', label: 'Cari pemilik atau lembaga', nilai: cari }}
        keping={[
          ...(periksa ? [{ label: 'Belum diperiksa', hapusHref: alamat({ periksa: null }) }] : []),
          ...(cari ? [{ label: `Cari: ${cari}`, hapusHref: alamat({ cari: null }) }] : []),
          ...(jenis
            ? [{ label: LABEL_JENIS_SUMBER[jenis], hapusHref: alamat({ jenis: null }) }]
            : []),
        ]}
      >
        <PilihanBiasa
          nama="jenis"
          label="Jenis sumber"
          kosong="Semua jenis"
          nilai={jenis}
          pilihan={JENIS_SUMBER.map((nilai) => ({ nilai, label: LABEL_JENIS_SUMBER[nilai] }))}
        />
      </Saringan>
      {periksa && bisaCatat ? (
        <p className="teks-lembut">
          Tanpa catatan yang Anda tulis sendiri; petugas lain yang memeriksanya.
        </p>
      ) : null}
      <DaftarDiterima daftar={halaman.baris} denganPemilik awal />
      <Paginasi
        sebelumnyaHref={halaman.sebelum && alamat({ sebelum: halaman.sebelum })}
        berikutnyaHref={halaman.setelah && alamat({ setelah: halaman.setelah })}
      />
    </div>
  );
}
