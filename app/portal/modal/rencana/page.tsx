import type { Metadata } from 'next';
import { FormulirBiasa, IsianUang, TombolKirim } from '@/components/form';
import {
  KALIMAT_PEMBULATAN,
  RingkasanBiaya,
  TabelAngsuran,
} from '@/components/permodalan/rencana-angsuran';
import { TombolCetak } from '@/components/permodalan/tombol-cetak';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan } from '@/components/ui';
import { type DataRencana, loadRencana } from '@/lib/permodalan/banding/loaders';
import { alamatModal } from '@/lib/permodalan/banding/rules';
import { kalimatHarga } from '@/lib/permodalan/produk/rules';
import { LABEL_AKAD, sebutanHarga } from '@/lib/permodalan/rules';
import { kalimatPlafon, kalimatTenor } from '@/lib/permodalan/sumber/rules';
import { awalBesar, formatRupiah, formatTanggal, formatWaktu } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Rencana angsuran' };

/** Whose plan it is, and that figures of a programme are only as good as their source. */
function Asal({ data }: { data: DataRencana }) {
  const { produk, sumber } = data;
  if (sumber) {
    return (
      <Pemberitahuan
        nada={sumber.belumDikonfirmasi ? 'peringatan' : 'info'}
        judul={sumber.belumDikonfirmasi ? 'Angkanya belum dikonfirmasi' : 'Angka dari sumber umum'}
      >
        Sumber: {sumber.sumber}, dibaca {formatTanggal(sumber.tanggalSumber)}. Pastikan kepada{' '}
        {sumber.penyelenggara}.
      </Pemberitahuan>
    );
  }
  if (produk && !produk.ditawarkan) {
    return (
      <Pemberitahuan nada="info" judul="Ketentuan ini tidak ditawarkan lagi">
        Rencana ini memakai ketentuan lama. Bandingkan lagi untuk melihat yang berlaku sekarang.
      </Pemberitahuan>
    );
  }
  return null;
}

/** The plan is outside of what is lent: what that is, and the way to the nearest plan within it. */
function DiLuarBatas({ data: { ketentuan, produk, sumber, laba, diLuar } }: { data: DataRencana }) {
  if (!diLuar) return null;
  const { plafonMin, plafonMaks, tenorMin, tenorMaks } = ketentuan;
  const alamat = alamatModal('/portal/modal/rencana', {
    produk: produk?.ketentuanId,
    sumber: sumber?.id,
    laba,
    ...diLuar,
  });
  return (
    <Pemberitahuan nada="peringatan" judul="Di luar yang dipinjamkan">
      <p>
        {ketentuan.nama}: {kalimatPlafon(plafonMin, plafonMaks)},{' '}
        {kalimatTenor(tenorMin, tenorMaks)}. Rencana di bawah ini hanya contoh hitungan.
      </p>
      <p className="tidak-dicetak">
        <Tautan href={alamat}>
          Hitung {formatRupiah(diLuar.jumlah)} selama {diLuar.tenor} bulan
        </Tautan>
      </p>
    </Pemberitahuan>
  );
}

/** The instalments of one product or source, month by month, to read and to print. */
export default async function RencanaPage({ searchParams }: PageProps<'/portal/modal/rencana'>) {
  const data = await loadRencana(await searchParams);
  const { jumlah, tenor, laba, ketentuan, produk, sumber, perkiraan, rencana, efektif } = data;
  const lembaga = produk?.koperasi.nama ?? sumber?.penyelenggara ?? '';
  const harga = sebutanHarga(ketentuan.akad, sumber?.jenis);
  const butuhLaba = perkiraan && laba === undefined;
  return (
    <>
      <KepalaHalaman
        judul={`Rencana angsuran: ${ketentuan.nama}`}
        keterangan={`${lembaga}. ${formatRupiah(jumlah)} selama ${tenor} bulan.`}
        remah={[
          {
            label: 'Bandingkan modal',
            href: alamatModal('/portal/modal/banding', { jumlah, tenor, laba }),
          },
          { label: 'Rencana angsuran' },
        ]}
        aksi={<TombolCetak />}
      />
      <div className="grid grid-cols-1 gap-6">
        <Asal data={data} />
        <DiLuarBatas data={data} />
        <p>
          {ketentuan.akad
            ? `${LABEL_AKAD[ketentuan.akad]}: ${kalimatHarga(ketentuan, sumber?.jenis)}`
            : awalBesar(kalimatHarga(ketentuan, sumber?.jenis))}
          .
        </p>
        {perkiraan ? (
          <Kartu judul="Perkiraan laba" className="tidak-dicetak">
            <FormulirBiasa
              id="laba"
              method="get"
              action="/portal/modal/rencana"
              nilaiAwal={{ laba: laba?.toString() ?? '' }}
              tersembunyi={{
                ...(produk ? { produk: produk.ketentuanId } : {}),
                ...(sumber ? { sumber: sumber.id } : {}),
                jumlah: jumlah.toString(),
                tenor: String(tenor),
              }}
            >
              <IsianUang
                nama="laba"
                label="Perkiraan laba usaha sebulan"
                petunjuk="Bagi hasil dihitung dari laba. Laba yang sebenarnya menentukan yang Anda bayar."
              />
              <TombolKirim varian="kedua">Hitung</TombolKirim>
            </FormulirBiasa>
          </Kartu>
        ) : null}
        {butuhLaba ? null : (
          <>
            <Kartu judul="Biaya">
              <RingkasanBiaya
                rencana={rencana}
                efektif={efektif}
                harga={harga}
                perkiraan={perkiraan}
              />
            </Kartu>
            <Kartu judul="Angsuran setiap bulan">
              <TabelAngsuran
                rencana={rencana}
                harga={harga}
                keterangan={
                  <span className="teks-lembut">
                    {KALIMAT_PEMBULATAN} Dihitung {formatWaktu(data.dibuatPada)}.
                  </span>
                }
              />
            </Kartu>
          </>
        )}
      </div>
    </>
  );
}
