import { type KolomTabel, Kosong, Lencana, Paginasi, Tabel, TautanTombol } from '@/components/ui';
import {
  type KunciUrut,
  kunciUrut,
  tanpaKursor,
  type UrutanKoperasi,
  urutTurun,
} from '@/lib/koperasi/daftar/rules';
import type { SaringKoperasi } from '@/lib/koperasi/daftar/schema';
import type { DaftarKoperasiDto } from '@/lib/koperasi/daftar/types';
import { formatAngka } from '@/lib/platform/format';
import { alamatDaftar } from '@/lib/platform/keyset';
import { LencanaKategori } from '../lencana-kategori';
import { LencanaRat } from '../profil/rat';
import { DASAR_DAFTAR } from './saringan';

/** A column that sorts: pressing it once more turns the order. */
function kolomUrut(saring: SaringKoperasi, kunci: KunciUrut, label: string): KolomTabel {
  const kini = saring.urut ?? 'nama';
  const aktif = kunciUrut(kini) === kunci;
  const turun = urutTurun(kini);
  const berikut: UrutanKoperasi = aktif && !turun ? `-${kunci}` : kunci;
  return {
    kunci,
    label,
    urut: {
      href: alamatDaftar(DASAR_DAFTAR, { ...tanpaKursor(saring), urut: berikut }),
      isi: kunci === 'nama' ? 'abjad' : 'waktu',
      arah: aktif ? (turun ? 'turun' : 'naik') : undefined,
    },
  };
}

function TidakAda({ saring, bolehDaftarkan }: { saring: SaringKoperasi; bolehDaftarkan: boolean }) {
  const { urut: _, ...isi } = tanpaKursor(saring);
  const disaring = Object.values(isi).some((satu) => satu !== undefined);
  if (disaring) {
    return (
      <Kosong
        judul="Tidak ada koperasi yang cocok"
        aksi={
          <TautanTombol varian="kedua" href={DASAR_DAFTAR}>
            Hapus pencarian dan saringan
          </TautanTombol>
        }
      >
        Periksa ejaan, pakai kata yang lebih pendek, atau kurangi saringannya.
      </Kosong>
    );
  }
  return (
    <Kosong
      judul="Belum ada koperasi"
      aksi={
        bolehDaftarkan ? (
          <TautanTombol href="/portal/koperasi/daftar-baru">Daftarkan koperasi</TautanTombol>
        ) : undefined
      }
    >
      Koperasi yang didaftarkan petugas tampil di sini.
    </Kosong>
  );
}

/** The koperasi that match, 25 a page. */
export function TabelKoperasi({
  saring,
  daftar,
  bolehDaftarkan,
}: {
  saring: SaringKoperasi;
  daftar: DaftarKoperasiDto;
  bolehDaftarkan: boolean;
}) {
  const isi = tanpaKursor(saring);
  return (
    <>
      <Tabel
        awal
        keterangan="Daftar koperasi"
        sembunyikanKeterangan
        kolom={[
          kolomUrut(saring, 'nama', 'Nama'),
          { kunci: 'jenis', label: 'Jenis' },
          { kunci: 'wilayah', label: 'Kelurahan' },
          { kunci: 'kategori', label: 'Kesehatan' },
          { kunci: 'rat', label: `RAT tahun buku ${daftar.rat.tahunBuku}` },
          kolomUrut(saring, 'badan-hukum', 'Badan hukum'),
          kolomUrut(saring, 'diubah', 'Diubah'),
        ]}
        baris={daftar.baris.map((satu) => ({
          id: satu.id,
          href: `${DASAR_DAFTAR}/${satu.id}`,
          sel: {
            nama: satu.nama,
            jenis: (
              <>
                {satu.jenis}
                {satu.adalahKkmp ? ' (KKMP)' : null}
                {satu.status === 'TIDAK_AKTIF' ? (
                  <>
                    {' '}
                    <Lencana nada="netral">Tidak aktif</Lencana>
                  </>
                ) : null}
              </>
            ),
            wilayah: satu.wilayah,
            kategori: (
              <>
                <LencanaKategori kategori={satu.kategori} />
                {satu.penilaianTahunBuku && satu.kategori !== 'BELUM_DINILAI' ? (
                  <span className="teks-lembut block text-sm">
                    tahun buku {satu.penilaianTahunBuku}
                  </span>
                ) : null}
              </>
            ),
            rat: <LencanaRat keadaan={satu.rat} />,
            'badan-hukum': satu.tanggalBadanHukum ?? undefined,
            diubah: satu.diubah,
          },
        }))}
        kosong={<TidakAda saring={saring} bolehDaftarkan={bolehDaftarkan} />}
      />
      <Paginasi
        sebelumnyaHref={
          daftar.sebelum && alamatDaftar(DASAR_DAFTAR, { ...isi, sebelum: daftar.sebelum })
        }
        berikutnyaHref={
          daftar.setelah && alamatDaftar(DASAR_DAFTAR, { ...isi, setelah: daftar.setelah })
        }
        ringkasan={
          daftar.baris.length > 0
            ? `${formatAngka(daftar.baris.length)} dari ${formatAngka(daftar.jumlah)} koperasi`
            : undefined
        }
      />
    </>
  );
}
