import { Kosong, Paginasi, Tabel, Tautan, TautanTombol } from '@/components/ui';
import { tulisJumlah } from '@/lib/dasbor/perlindungan/rules';
import type { KabarGugus as Kabar } from '@/lib/kampanye/gugus/types';
import { alamatPeluang, jalurKelurahan } from '@/lib/peluang/gugus/rules';
import type { SaringPeluang } from '@/lib/peluang/schema';
import type { PeluangDto } from '@/lib/peluang/types';
import { formatAngka } from '@/lib/platform/format';
import type { Halaman } from '@/lib/platform/keyset';
import { formatJarak } from '@/lib/wilayah/rules';
import { BukanLagi } from './bukan-lagi';
import { KabarGugus } from './kabar-gugus';

/** Kelurahan of a group; for those who may look closer with a link to each. */
function Tempat({ satu, rinci }: { satu: PeluangDto; rinci: boolean }) {
  return satu.kelurahan.map(({ kode, nama }, i) => (
    <span key={kode}>
      {i > 0 ? ', ' : ''}
      {rinci ? <Tautan href={jalurKelurahan(kode)}>{nama}</Tautan> : nama}
    </span>
  ));
}

const isiKabar = (isi: Kabar | undefined) => (isi ? <KabarGugus kabar={isi} /> : undefined);

function TidakAda({ disaring, pendiri }: { disaring: boolean; pendiri: number }) {
  return disaring ? (
    <Kosong
      level={3}
      judul="Tidak ada peluang di saringan ini"
      aksi={
        <TautanTombol varian="kedua" href={alamatPeluang()}>
          Hapus saringan
        </TautanTombol>
      }
    >
      <p>Pilih kecamatan atau bidang yang lain.</p>
    </Kosong>
  ) : (
    <Kosong level={3} judul="Belum ada peluang koperasi baru">
      <p>
        Tidak ada {pendiri} UMKM sebidang yang berdekatan tanpa koperasi sebidang. Daftar ini
        diperbarui sendiri saat data usaha atau koperasi berubah.
      </p>
    </Kosong>
  );
}

/** '3 dari 3 kelompok: 2 peluang dan 1 bukan peluang lagi' */
const ringkasan = (tampil: number, jumlah: number, bukanLagi: number) =>
  bukanLagi === 0
    ? `${formatAngka(tampil)} dari ${formatAngka(jumlah)} peluang`
    : `${formatAngka(tampil)} dari ${formatAngka(jumlah)} kelompok: ${formatAngka(jumlah - bukanLagi)} peluang dan ${formatAngka(bukanLagi)} bukan peluang lagi`;

/** The groups that could found a koperasi, the largest first. */
export function TabelGugus({
  saring,
  halaman,
  jumlah,
  bukanLagi,
  pendiri,
  rinci,
  kabar,
  bolehUndang,
}: {
  saring: SaringPeluang;
  halaman: Halaman<PeluangDto>;
  /** All groups that match, those included that are no opportunity any more. */
  jumlah: number;
  bukanLagi: number;
  pendiri: number;
  rinci: boolean;
  /** What is under way for each group; null for who may not see campaigns. */
  kabar: ReadonlyMap<string, Kabar> | null;
  bolehUndang: boolean;
}) {
  return (
    <>
      <Tabel
        awal
        keterangan={
          bukanLagi > 0
            ? 'Kelompok UMKM sebidang tanpa koperasi sebidang, yang terbesar di atas; di bawahnya yang bukan peluang lagi'
            : 'Kelompok UMKM sebidang tanpa koperasi sebidang, yang terbesar di atas'
        }
        kolom={[
          { kunci: 'bidang', label: 'Bidang usaha' },
          { kunci: 'tempat', label: 'Kelurahan' },
          { kunci: 'jumlah', label: 'UMKM', rata: 'kanan' },
          { kunci: 'jarak', label: 'Jarak terjauh', rata: 'kanan' },
          ...(kabar ? [{ kunci: 'kabar', label: 'Sudah berjalan' }] : []),
          ...(bolehUndang ? [{ kunci: 'undang', label: 'Undangan' }] : []),
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          sel: {
            bidang: (
              <>
                {satu.namaSektor}
                <span className="teks-lembut block">{satu.wilayah}</span>
                {satu.bukanLagi ? <BukanLagi isi={satu.bukanLagi} /> : null}
              </>
            ),
            tempat: <Tempat satu={satu} rinci={rinci} />,
            jumlah: satu.bukanLagi ? (
              <>
                {tulisJumlah(satu.jumlah)}
                <span className="teks-lembut block">sewaktu masih peluang</span>
              </>
            ) : (
              tulisJumlah(satu.jumlah)
            ),
            jarak: satu.jarakMeter === 0 ? 'satu kelurahan' : formatJarak(satu.jarakMeter),
            kabar: isiKabar(kabar?.get(satu.id)),
            undang:
              bolehUndang && !satu.bukanLagi ? (
                <Tautan href={`/portal/kampanye/baru?peluang=${satu.id}`}>
                  Undang pemilik
                  <span className="hanya-pembaca">
                    {' '}
                    bidang {satu.namaSektor} di {satu.wilayah}
                  </span>
                </Tautan>
              ) : undefined,
          },
        }))}
        kosong={
          <TidakAda
            disaring={saring.kecamatan !== undefined || saring.sektor !== undefined}
            pendiri={pendiri}
          />
        }
      />
      <Paginasi
        sebelumnyaHref={halaman.sebelum && alamatPeluang(saring, { sebelum: halaman.sebelum })}
        berikutnyaHref={halaman.setelah && alamatPeluang(saring, { setelah: halaman.setelah })}
        ringkasan={
          halaman.baris.length > 0 ? ringkasan(halaman.baris.length, jumlah, bukanLagi) : undefined
        }
      />
    </>
  );
}
