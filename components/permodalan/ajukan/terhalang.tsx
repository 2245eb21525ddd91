import { Kartu, Pemberitahuan, TautanTombol } from '@/components/ui';
import type { HalanganAjukan } from '@/lib/permodalan/ajukan/rules';
import { jalurAjukan, PESAN_AJUKAN } from '@/lib/permodalan/ajukan/rules';
import type { ProdukTujuan } from '@/lib/permodalan/ajukan/types';

/** Before one can apply for anything, the own person and business must be known. */
export function PerluDaftarUsaha() {
  return (
    <Kartu judul="Daftarkan usaha Anda dahulu">
      <p className="mb-4">
        Koperasi perlu tahu siapa Anda dan usaha apa yang memakai modalnya. Setelah terdaftar,
        bergabunglah dengan koperasinya, lalu ajukan modal.
      </p>
      <TautanTombol href="/portal/usaha-saya/daftar">Daftarkan usaha</TautanTombol>
    </Kartu>
  );
}

interface Terhalang {
  produk: ProdukTujuan;
  halangan: HalanganAjukan;
  /** Amount and months that one came with. */
  takaran: Record<string, string | string[]>;
}

function Jalan({ produk, halangan, takaran }: Terhalang) {
  const { koperasi } = produk;
  if (halangan === 'BUKAN_ANGGOTA') {
    return koperasi.menerimaAnggota ? (
      <TautanTombol href={`/portal/permohonan/baru?koperasi=${koperasi.id}`}>
        Ajukan bergabung
      </TautanTombol>
    ) : (
      <TautanTombol href="/portal/modal/banding">Bandingkan yang lain</TautanTombol>
    );
  }
  if (halangan === 'SUDAH_ADA_PENGAJUAN' && koperasi.pengajuanTerbuka) {
    return (
      <TautanTombol href={`/portal/modal/${koperasi.pengajuanTerbuka.id}`}>
        Lihat pengajuan Anda: {koperasi.pengajuanTerbuka.produk}
      </TautanTombol>
    );
  }
  if (halangan === 'KETENTUAN_BERUBAH' && produk.ketentuanBerlaku) {
    return (
      <TautanTombol href={jalurAjukan(produk.ketentuanBerlaku, 'isian', takaran)}>
        Lihat ketentuan baru
      </TautanTombol>
    );
  }
  return <TautanTombol href="/portal/modal/banding">Bandingkan yang lain</TautanTombol>;
}

/** Why one cannot apply for this product now, and the way on. */
export function AjukanTerhalang({ produk, halangan, takaran }: Terhalang) {
  return (
    <div className="grid max-w-3xl gap-6">
      <Pemberitahuan nada="info" judul="Belum dapat diajukan">
        {PESAN_AJUKAN[halangan]}
      </Pemberitahuan>
      <p>
        <Jalan produk={produk} halangan={halangan} takaran={takaran} />
      </p>
    </div>
  );
}
