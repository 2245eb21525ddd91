import { Formulir, TombolKirim } from '@/components/form';
import { DaftarRingkas, Kartu, Lencana, Rincian } from '@/components/ui';
import { keaktifanProdukAction } from '@/lib/permodalan/produk/actions';
import { LABEL_KETENTUAN, NAMA_KETENTUAN, tulisKetentuan } from '@/lib/permodalan/produk/rules';
import type { Ketentuan, ProdukDto, VersiKetentuanDto } from '@/lib/permodalan/produk/types';
import { formatAngka, formatWaktu } from '@/lib/platform/format';

/** The terms of one version; what does not apply is left out. */
export function DaftarKetentuan({ ketentuan }: { ketentuan: Ketentuan }) {
  return (
    <DaftarRingkas
      butir={NAMA_KETENTUAN.flatMap((nama) => {
        const nilai = tulisKetentuan(nama, ketentuan);
        return nilai === ''
          ? []
          : [
              {
                istilah: LABEL_KETENTUAN[nama],
                nilai: <span className="whitespace-pre-line">{nilai}</span>,
              },
            ];
      })}
    />
  );
}

/** Versions of the terms, the one in force on top; older ones are folded. */
export function VersiProduk({ versi }: { versi: VersiKetentuanDto[] }) {
  return (
    <div className="grid gap-4">
      {versi.map((satu) => {
        const keterangan = `Versi ${satu.nomor}, ditulis ${formatWaktu(satu.dibuatPada)}${satu.atasNamaKoperasi ? ' oleh petugas atas nama koperasi' : ''}. ${formatAngka(satu.pengajuan)} pengajuan memakainya.`;
        return satu.berlaku ? (
          <Kartu
            key={satu.id}
            judul="Ketentuan yang berlaku"
            aksi={<Lencana nada="hijau">Berlaku</Lencana>}
          >
            <p className="teks-lembut mb-4">{keterangan}</p>
            <DaftarKetentuan ketentuan={satu.ketentuan} />
          </Kartu>
        ) : (
          <Rincian key={satu.id} judul={`Versi ${satu.nomor}, tidak berlaku lagi`}>
            <p className="teks-lembut">{keterangan}</p>
            <DaftarKetentuan ketentuan={satu.ketentuan} />
          </Rincian>
        );
      })}
    </div>
  );
}

/** Takes a product off the offer or puts it back. */
export function KeaktifanProduk({ produk }: { produk: ProdukDto }) {
  return (
    <Formulir
      id="keaktifan"
      aksi={keaktifanProdukAction}
      tersembunyi={{
        id: produk.id,
        versi: String(produk.versi),
        aktif: produk.aktif ? 'tidak' : 'ya',
      }}
    >
      <Kartu judul={produk.aktif ? 'Berhenti menawarkan' : 'Tawarkan lagi'}>
        <p className="mb-4">
          {produk.aktif
            ? 'Anggota tidak dapat mengajukan produk ini lagi. Pengajuan dan pinjaman yang berjalan tetap memakai ketentuannya.'
            : 'Produk tampil lagi dalam perbandingan, dan anggota dapat mengajukannya.'}
        </p>
        <TombolKirim varian={produk.aktif ? 'bahaya' : 'kedua'}>
          {produk.aktif ? 'Berhenti menawarkan' : 'Tawarkan lagi'}
        </TombolKirim>
      </Kartu>
    </Formulir>
  );
}
