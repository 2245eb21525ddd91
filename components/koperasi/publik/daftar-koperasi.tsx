import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import {
  AWAL_DAFTAR,
  Ikon,
  Kosong,
  Lencana,
  Paginasi,
  Tautan,
  TautanTombol,
} from '@/components/ui';
import { adalahSekunder, JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { alamatPublik, JALUR_PUBLIK, namaWilayah } from '@/lib/koperasi/publik/rules';
import type { SaringPublik } from '@/lib/koperasi/publik/schema';
import type { DaftarKoperasiDto, KartuKoperasiDto } from '@/lib/koperasi/publik/types';
import { formatAngka } from '@/lib/platform/format';
import { formatJarak } from '@/lib/wilayah/rules';

const alamatProfil = (id: string) => `${JALUR_PUBLIK}/${id}`;

function kalimatMenerima({ bentuk, menerimaAnggota }: KartuKoperasiDto): string {
  if (adalahSekunder(bentuk)) return 'Anggotanya koperasi, bukan perorangan';
  return menerimaAnggota ? 'Menerima anggota' : 'Sedang tidak menerima anggota';
}

function KartuKoperasi({ koperasi }: { koperasi: KartuKoperasiDto }) {
  const { jarak } = koperasi;
  return (
    <li className="kartu kartu-koperasi">
      <h3 className="judul-3">
        <Tautan href={alamatProfil(koperasi.id)} className="kartu-koperasi-tautan">
          {koperasi.nama}
        </Tautan>
      </h3>
      <p className="kartu-koperasi-lencana">
        <LencanaKategori kategori={koperasi.kategori} tahunBuku={koperasi.penilaianTahunBuku} />
        {koperasi.status === 'AKTIF' ? null : <Lencana nada="netral">Tidak aktif</Lencana>}
        {koperasi.kkmp ? <Lencana nada="netral">Koperasi Merah Putih</Lencana> : null}
      </p>
      <p className="kartu-koperasi-baris">
        <Ikon nama="gedung" ukuran={16} />
        <span>{labelAcuan(JENIS_KOPERASI, koperasi.jenis)}</span>
      </p>
      <p className="kartu-koperasi-baris">
        <Ikon nama="tempat" ukuran={16} />
        <span>
          {koperasi.wilayah}
          {jarak === null ? null : (
            <> · {jarak === 0 ? 'di kelurahan ini' : `sekitar ${formatJarak(jarak)}`}</>
          )}
        </span>
      </p>
      <p className="kartu-koperasi-baris">
        <Ikon nama={koperasi.menerimaAnggota ? 'orang' : 'gembok'} ukuran={16} />
        <span>{kalimatMenerima(koperasi)}</span>
      </p>
    </li>
  );
}

function TidakAda({ saring, mirip }: { saring: SaringPublik; mirip: DaftarKoperasiDto['mirip'] }) {
  const tersaring = alamatPublik(saring) !== JALUR_PUBLIK;
  if (!tersaring) {
    return (
      <Kosong judul="Belum ada koperasi yang tercatat">
        <p>Koperasi akan tampil di sini setelah dicatat oleh dinas.</p>
      </Kosong>
    );
  }
  return (
    <Kosong
      judul="Tidak ada koperasi yang cocok"
      aksi={
        <TautanTombol href={JALUR_PUBLIK} varian="kedua">
          Lihat semua koperasi
        </TautanTombol>
      }
    >
      <p>Periksa ejaannya, pakai kata yang lebih sedikit, atau hapus salah satu saringan.</p>
      {mirip.length > 0 ? (
        <>
          <p className="mt-3">Mungkin maksud Anda:</p>
          <ul>
            {mirip.map(({ id, nama, wilayah }) => (
              <li key={id} className="mt-2">
                <Tautan href={alamatProfil(id)}>{nama}</Tautan> ({wilayah})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Kosong>
  );
}

/** What was found: the count, the cards, and the way to the other pages. */
export function DaftarKoperasi({
  saring,
  halaman,
  jumlah,
  mirip,
}: DaftarKoperasiDto & { saring: SaringPublik }) {
  if (jumlah === 0) return <TidakAda saring={saring} mirip={mirip} />;
  const { baris, sebelum, setelah } = halaman;
  return (
    <section {...AWAL_DAFTAR} aria-labelledby="hasil">
      <h2 id="hasil" className="judul-3">
        {formatAngka(jumlah)} koperasi
        {saring.kelurahan ? `, yang terdekat dari ${namaWilayah(saring.kelurahan)} lebih dulu` : ''}
      </h2>
      {saring.kelurahan ? (
        <p className="teks-lembut">Jarak dihitung antara titik tengah kelurahan.</p>
      ) : null}
      {baris.length === 0 ? (
        <p className="my-4">
          Tidak ada lagi koperasi di halaman ini.{' '}
          <Tautan href={alamatPublik(saring)}>Kembali ke halaman pertama</Tautan>
        </p>
      ) : (
        <ul className="kisi-koperasi">
          {baris.map((koperasi) => (
            <KartuKoperasi key={koperasi.id} koperasi={koperasi} />
          ))}
        </ul>
      )}
      <Paginasi
        ringkasan={
          sebelum || setelah
            ? `${formatAngka(baris.length)} dari ${formatAngka(jumlah)} koperasi`
            : undefined
        }
        sebelumnyaHref={sebelum && alamatPublik(saring, { sebelum })}
        berikutnyaHref={setelah && alamatPublik(saring, { setelah })}
      />
    </section>
  );
}
